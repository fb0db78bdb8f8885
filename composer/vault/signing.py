"""Signatures that anybody can check and one passphrase makes: Ed25519 (RFC 8032), the private key under Argon2id."""

from __future__ import annotations

from composer.vault.wrap import Cost, WrongPassphraseError, unwrap, wrap


def new_signer(passphrase: str, cost: Cost | None = None) -> tuple[str, str]:
    """Return a public key, hexadecimal, and its private key wrapped so that only the passphrase opens it."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # late: few have a second reader

    private = Ed25519PrivateKey.generate()
    return private.public_key().public_bytes_raw().hex(), wrap(private.private_bytes_raw(), passphrase, cost)


def sign(wrapped: str, passphrase: str, words: bytes) -> str:
    """Return the signature of `words`, hexadecimal; takes about half a second.

    Raises:
        WrongPassphraseError: The passphrase does not open the key.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        return Ed25519PrivateKey.from_private_bytes(unwrap(wrapped, passphrase)).sign(words).hex()
    except ValueError:  # what is kept was changed
        raise WrongPassphraseError from None


def signed(public: str, signature: str, words: bytes) -> bool:
    """Tell whether a signature of `words` was made with the private key that belongs to `public`."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(bytes.fromhex(signature), words)
    except (InvalidSignature, ValueError):
        return False
    return True
