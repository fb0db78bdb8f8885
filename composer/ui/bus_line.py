"""A line of our own on the session's bus, for what Qt's D-Bus cannot write: arrays of structures."""

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


class BusLine:
    """One open line. Opening it and `ask` wait for the bus; `say` and `read` do not.

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
        from jeepney import HeaderFields, MessageFlag, MessageType

        message = _call(whom, method, signature, given)
        message.header.flags |= MessageFlag.no_auto_start
        answer: Any = self._connection.send_and_get_reply(message, timeout=ANSWERS_WITHIN_S)
        failed = answer.header.message_type is MessageType.error
        return "" if failed else str(answer.header.fields[HeaderFields.sender])

    def say(self, whom: tuple[str, str, str], method: str, signature: str, given: tuple[Any, ...]) -> None:
        """Ask something without waiting for the answer."""
        self._connection.send(_call(whom, method, signature, given))

    def read(self) -> Told | None:
        """Return the next signal that is there; None where there is none yet.

        Raises:
            OSError: The bus is gone.
        """
        from jeepney import HeaderFields, MessageType

        while True:
            try:
                message: Any = self._connection.receive(timeout=0)
            except TimeoutError:
                return None
            fields: Mapping[Any, Any] = message.header.fields
            if message.header.message_type is MessageType.signal:
                told = (fields.get(name, "") for name in (HeaderFields.sender, HeaderFields.path, HeaderFields.member))
                sender, path, member = map(str, told)
                return Told(sender, path, member, tuple(message.body))

    def close(self) -> None:
        """Let go of it."""
        self._connection.close()


def _call(whom: tuple[str, str, str], method: str, signature: str, given: tuple[Any, ...]) -> Any:
    import jeepney

    library: Any = jeepney
    path, name, interface = whom
    address = library.DBusAddress(path, name, interface)
    return library.new_method_call(address, method, signature or None, given)
