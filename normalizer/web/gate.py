"""Who may come in, and by which name and from which page: hosts, sites, peers and keys."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from werkzeug.sansio.utils import host_is_trusted

from normalizer.web import keys
from normalizer.web.problems import Problem
from normalizer.web.settings import is_loopback

if TYPE_CHECKING:
    from flask import Request, Response

    from normalizer.web.keys import Keys
    from normalizer.web.settings import Settings

# No key, and any host name: whoever watches over processes calls them by their addresses.
HEALTH = frozenset({"api.healthz", "api.readyz"})
OPEN = HEALTH | {"api.rules", "api.rule", "api.profiles", "api.info", "api.openapi"}
PAGE = "page."  # endpoints for people, whose browsers can send a key as a password
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; "
    "form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
PREFLIGHT_SECONDS = "600"


@lru_cache(256)
def _is_trusted(host: str, hosts: tuple[str, ...]) -> bool:
    return host_is_trusted(host, hosts)


class Gate:
    """Checks each request before anything of it is read."""

    def __init__(self, settings: Settings) -> None:
        self._hosts = settings.hosts
        self._origins = frozenset(settings.cors_origins)
        self._keys: Keys | None = keys.read(settings.keys) if settings.keys else None
        self._is_open = settings.no_auth

    def check(self, request: Request) -> str | None:
        """The name of the key that the request came with, if keys are asked for.

        Raises a Problem: 400 for a host that is not ours, 401 without a key, 403 for other sites
        and, where nothing else protects us, for other machines.
        """
        endpoint = request.endpoint or ""
        if endpoint in HEALTH:
            return None
        self._check_host(request)
        self._check_site(request)
        if self._keys is None:
            self._check_peer(request)
            return None
        if not endpoint or endpoint in OPEN or request.method == "OPTIONS":
            return None
        return self._key(request, self._keys)

    def _check_host(self, request: Request) -> None:
        host = request.environ.get("HTTP_HOST")
        if self._hosts and host is not None and not _is_trusted(host, self._hosts):
            raise Problem(
                400,
                "unknown-host",
                "The Host of this request is none of those that this service is set to have.",
            )

    def _check_site(self, request: Request) -> None:
        """Refuse what a page of another site sends in the name of whoever looks at it."""
        if request.method in SAFE_METHODS:
            return
        origin = request.headers.get("Origin")
        if origin is not None and origin in self._origins:
            return
        site = request.headers.get("Sec-Fetch-Site", "none")
        foreign = origin is not None and urlsplit(origin).netloc != request.environ.get("HTTP_HOST")
        if site not in ("none", "same-origin") or foreign:
            raise Problem(403, "cross-site", "Pages of other sites may not use this service.")

    def _check_peer(self, request: Request) -> None:
        behind = request.environ.get("werkzeug.proxy_fix.orig", request.environ)
        peer = behind.get("REMOTE_ADDR") or "localhost"  # a socket in a file has no address
        if not (self._is_open or is_loopback(peer)):
            raise Problem(
                403, "no-keys", "Without keys this service answers to its own machine alone."
            )

    def _key(self, request: Request, known: Keys) -> str:
        header = request.headers.get("Authorization")
        is_page = (request.endpoint or "").startswith(PAGE)
        key = keys.bearer(header) or (keys.basic(header) if is_page else None)
        name = known.name(key) if key else None
        if name is None:
            scheme = "Basic" if is_page else "Bearer"
            raise Problem(
                401,
                "no-key",
                "This needs a key, as 'Authorization: Bearer …'.",
                headers={"WWW-Authenticate": f'{scheme} realm="normalizer"'},
            )
        return name

    def is_preflight(self, request: Request) -> bool:
        """Whether a browser asks for leave to send something else."""
        asks = "Access-Control-Request-Method" in request.headers
        return request.method == "OPTIONS" and asks and "Origin" in request.headers

    def adorn(self, request: Request, response: Response) -> None:
        """Give an answer the headers that keep browsers safe, and those for allowed origins."""
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if not self._origins:
            return
        response.vary.add("Origin")
        origin = request.headers.get("Origin")
        if origin not in self._origins:
            return
        headers = response.headers
        headers["Access-Control-Allow-Origin"] = origin
        headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        headers["Access-Control-Expose-Headers"] = "ETag, Retry-After, X-Request-Id"
        if self.is_preflight(request):
            headers["Access-Control-Allow-Methods"] = "GET, POST"
            headers["Access-Control-Allow-Headers"] = (
                "Authorization, Content-Encoding, Content-Type, X-Request-Id, traceparent"
            )
            headers["Access-Control-Max-Age"] = PREFLIGHT_SECONDS
