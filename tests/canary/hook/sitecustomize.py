"""Loaded by each interpreter of a canary run before anything else: the most talkative surroundings there are.

Every logger of every library is at DEBUG, whatever it is told later, and the root's handler writes all it hears, as it
comes, into the file that `CANARY_LOG` names; also in the processes that the program starts, which get few variables by
themselves. Trust in `CANARY_ROOTS` and a port in `CANARY_X` let a server on this machine stand where api.x.com stands;
no other name leads anywhere. `CANARY_FAULTS` plans what goes wrong at the practice service. At `CANARY_POLICY` lies
what elsewhere only an administrator can put in its place. `CANARY_HELD` names a file: at SIGUSR1 the words in it are
looked for in every value of Python, and the kinds of those that hold one are written beside it.
"""

import dataclasses
import logging
import os
import signal
import socket
import subprocess
from pathlib import Path

_log = os.environ.get("CANARY_LOG")
if _log:
    _handler = logging.FileHandler(_log, delay=True)
    _handler.setFormatter(logging.Formatter("%(process)d %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(_handler)
    logging.getLogger().setLevel(logging.DEBUG)
    logging.getLogger("canary").debug("somebody listens")
    logging.Logger.isEnabledFor = lambda _self, _level: True

_start = subprocess.Popen.__init__


def _talkative(self, args, *rest, **more):
    around = more.get("env")
    if around is not None and "composer" in args:
        ways = os.pathsep.join(way for way in (str(Path(__file__).parent), around.get("PYTHONPATH", "")) if way)
        more["env"] = {**around, "PYTHONPATH": ways, "CANARY_LOG": os.environ.get("CANARY_LOG", "")}
    _start(self, args, *rest, **more)


subprocess.Popen.__init__ = _talkative

_roots = os.environ.get("CANARY_ROOTS")
if _roots:
    import certifi

    certifi.where = lambda: _roots

_look_up = socket.getaddrinfo


def _to_loopback(host, wanted, *rest, **more):
    if host == "api.x.com" and "CANARY_X" in os.environ:
        return _look_up("127.0.0.1", int(os.environ["CANARY_X"]), *rest, **more)
    if host in {"127.0.0.1", "localhost", None}:
        return _look_up(host, wanted, *rest, **more)
    raise socket.gaierror(socket.EAI_NONAME, "no such name here")


socket.getaddrinfo = _to_loopback


if os.environ.get("CANARY_FAULTS"):
    from composer.posting.practice.faults import Fault, Faults

    _made = Faults.__init__

    def _planning(self):
        _made(self)
        for fault in os.environ["CANARY_FAULTS"].split():
            self.plan(Fault(fault))

    Faults.__init__ = _planning


_policy = os.environ.get("CANARY_POLICY")
if _policy:
    from composer.base import paths

    _profile = paths.user_profile

    def _governed():
        return dataclasses.replace(_profile(), policy=Path(_policy), policy_owner=os.getuid())

    paths.user_profile = _governed


_held = os.environ.get("CANARY_HELD")
if _held:

    def _look(_number, _frame):
        from tests.held import holders

        found = holders(*Path(_held).read_text("utf-8").split("\n"))
        told = Path(f"{_held}.new")
        told.write_text("\n".join(found), "utf-8")
        told.rename(f"{_held}.told")

    signal.signal(signal.SIGUSR1, _look)
