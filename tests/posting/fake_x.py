"""An HTTPS server on loopback that stands where api.x.com stands, with whatever certificate a test wants."""

from __future__ import annotations

import datetime as dt
import json
import socket
import ssl
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


@dataclass
class Authority:
    """A certificate authority of this test run."""

    folder: Path
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    def __post_init__(self) -> None:
        self.name = _name("Test Root")
        self.cert = _signed(self.name, self.name, self.key, self.key, ca=True)

    @property
    def roots(self) -> Path:
        path = self.folder / "roots.pem"
        path.write_bytes(self.cert.public_bytes(serialization.Encoding.PEM))
        return path

    def certificate(self, host: str = "api.x.com", *, expired: bool = False, own: bool = False) -> Path:
        """Return a PEM file with a key and a certificate for one or more names; `own` signs it with itself."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = _name(host)
        issuer, signer = (subject, key) if own else (self.name, self.key)
        cert = _signed(subject, issuer, key, signer, host=host, expired=expired)
        path = self.folder / f"{host}-{expired}-{own}.pem"
        path.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
            + cert.public_bytes(serialization.Encoding.PEM)
        )
        return path


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _signed(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    signer: ec.EllipticCurvePrivateKey,
    *,
    host: str = "",
    ca: bool = False,
    expired: bool = False,
) -> x509.Certificate:
    now = dt.datetime.now(dt.UTC)
    ends = now - dt.timedelta(days=1) if expired else now + dt.timedelta(days=1)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=10))
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
    )
    if host:
        names = [x509.DNSName(name) for name in host.split()]
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return builder.sign(signer, hashes.SHA256())


@dataclass
class Seen:
    """One request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class FakeX:
    """What the server answers, and what it was asked."""

    status: int = 201
    body: bytes = b'{"data":{"id":"1846889436626259968","text":"x","edit_history_post_ids":["1846889436626259968"]}}'
    headers: dict[str, str] = field(default_factory=dict)
    seen: list[Seen] = field(default_factory=list)
    at: dict[str, tuple[int, bytes]] = field(default_factory=dict)

    def says_at(self, path: str, status: int, body: Any) -> None:
        """Answer one path in its own way."""
        self.at[path] = (status, body if isinstance(body, bytes) else json.dumps(body).encode())

    def says(self, status: int, body: Any, **headers: str) -> None:
        self.status = status
        self.body = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


@contextmanager
def standing_for_x(certificate: Path, patch: pytest.MonkeyPatch, **tls: Any) -> Generator[FakeX]:
    """Serve HTTPS on loopback and let the names of X's hosts lead there."""
    fake = FakeX()

    class Handler(BaseHTTPRequestHandler):
        timeout = 5

        def do_GET(self) -> None:
            self._answer()

        def do_POST(self) -> None:
            self._answer()

        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            fake.seen.append(Seen(self.command, self.path, dict(self.headers.items()), body))
            status, told = fake.at.get(self.path, (fake.status, fake.body))
            self.send_response(status)
            for name, value in ({"Content-Type": "application/json"} | fake.headers).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        def log_message(self, *args: Any) -> None: ...

    class Server(HTTPServer):
        def handle_error(self, *args: Any) -> None: ...  # a refused handshake is what some tests want

        def get_request(self) -> Any:
            raw, address = super().get_request()
            raw.settimeout(5)
            return context.wrap_socket(raw, server_side=True), address

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    for name, value in tls.items():
        setattr(context, name, value)
    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    lead_to(patch, server.server_address[1])
    try:
        yield fake
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def lead_to(patch: pytest.MonkeyPatch, port: int) -> None:
    """Let the names of X's hosts lead to a port of this machine; every other name leads nowhere."""
    look_up = socket.getaddrinfo

    def to_loopback(host: Any, wanted: Any, *rest: Any, **more: Any) -> Any:
        if host in {"api.x.com", "pbs.twimg.com"}:
            return look_up("127.0.0.1", port, *rest, **more)
        if host in {"127.0.0.1", None}:
            return look_up(host, wanted, *rest, **more)
        raise socket.gaierror(socket.EAI_NONAME, "no such name here")

    patch.setattr(socket, "getaddrinfo", to_loopback)
