"""The door of the HTTP service for any WSGI server: `gunicorn service:app`.

All that can be set is set by variables `NORMALIZER_…`; docs/service.md lists them.
"""

from __future__ import annotations

from normalizer.web.app import app_from_environment

app = app_from_environment()
