"""gunicorn for the service: `gunicorn -c deploy/gunicorn.conf.py service:app`.

What stands in the package is right for most machines; all of it follows the variables
`NORMALIZER_…`. What you write below wins, such as `workers = 4`.
"""

from normalizer.web.gunicorn_conf import *  # noqa: F403 - gunicorn reads the names of this file
