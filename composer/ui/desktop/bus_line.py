"""A line of our own on a bus, for what Qt's D-Bus cannot write: structures, and arrays of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

ANSWERS_WITHIN_S: Final = 2.0


class Told(NamedTuple):
    """A signal that came: who sent it, from which path, its name, and what it carries."""

    sender: str
    path: str
    member: str
    body: tuple[Any, ...]


class Answer(NamedTuple):
    """What came back: to which message, from whom, the error's name or nothing, and what it carries."""

    serial: int
    sender: str
    error: str
    body: tuple[Any, ...]


class BusLine:
    """One open line. Opening it, `ask` and `call` wait for the bus; `say`, `hear` and `read` do not.

    Args:
        address: Of the bus.

    Raises:
        OSError: There is no such bus, or it does not answer.
    """

    def __init__(self, address: str) -> None:
        from jeepney.io.blocking import open_dbus_connection

        connection: Any = open_dbus_connection(address)
        self._connection = connection

    @property
    def name(self) -> str:
        """The name the bus gave to it."""
        return str(self._connection.unique_name)

    @property
    def descriptor(self) -> int:
        """What becomes readable when there is news."""
        return int(self._connection.sock.fileno())

    def ask(self, whom: tuple[str, str, str], method: str, signature: str, given: tuple[Any, ...]) -> str:
        """Ask something that runs already, wait, and return who answered; empty where the answer is an error.

        Raises:
            OSError: Nobody answers in time.
        """
        from jeepney import MessageFlag

        message = _call(whom, method, signature, given)
        message.header.flags |= MessageFlag.no_auto_start
        answer = _answer(self._connection.send_and_get_reply(message, timeout=ANSWERS_WITHIN_S))
        return "" if answer.error else answer.sender

    def call(
        self, whom: tuple[str, str, str], method: str, signature: str, given: tuple[Any, ...], within_s: float
    ) -> Answer:
        """Ask something, which the bus may have to start first, and wait.

        Args:
            whom: Path, name and interface.
            method: Which of its methods.
            signature: The types of what is given, as D-Bus writes them.
            given: What is given.
            within_s: How long to wait, in seconds.

        Raises:
            OSError: Nobody answers in time.
        """
        message = _call(whom, method, signature, given)
        return _answer(self._connection.send_and_get_reply(message, timeout=within_s))

    def say(self, whom: tuple[str, str, str], method: str, signature: str, given: tuple[Any, ...]) -> int:
        """Ask something without waiting for the answer; return the number it will name.

        Raises:
            OSError: The bus is gone.
        """
        serial = int(next(self._connection.outgoing_serial))
        self._connection.send(_call(whom, method, signature, given), serial=serial)
        return serial

    def read(self) -> Told | None:
        """Return the next signal that is there, and pass over answers; None where there is none yet.

        Raises:
            OSError: The bus is gone.
        """
        while True:
            heard = self.hear()
            if heard is None or isinstance(heard, Told):
                return heard

    def hear(self) -> Told | Answer | None:
        """Return the next signal or answer that is there; None where there is none yet.

        Raises:
            OSError: The bus is gone.
        """
        from jeepney import HeaderFields, MessageType

        while True:
            try:
                message: Any = self._connection.receive(timeout=0)
            except TimeoutError:
                return None
            kind = message.header.message_type
            if kind is MessageType.signal:
                fields: Mapping[Any, Any] = message.header.fields
                told = (fields.get(name, "") for name in (HeaderFields.sender, HeaderFields.path, HeaderFields.member))
                sender, path, member = map(str, told)
                return Told(sender, path, member, tuple(message.body))
            if kind in {MessageType.method_return, MessageType.error}:
                return _answer(message)

    def close(self) -> None:
        """Let go of it."""
        self._connection.close()


def _call(whom: tuple[str, str, str], method: str, signature: str, given: tuple[Any, ...]) -> Any:
    import jeepney

    library: Any = jeepney
    path, name, interface = whom
    address = library.DBusAddress(path, name, interface)
    return library.new_method_call(address, method, signature or None, given)


def _answer(message: Any) -> Answer:
    from jeepney import HeaderFields

    fields: Mapping[Any, Any] = message.header.fields
    serial = int(fields.get(HeaderFields.reply_serial, 0))
    sender, error = (str(fields.get(name, "")) for name in (HeaderFields.sender, HeaderFields.error_name))
    return Answer(serial, sender, error, tuple(message.body))
