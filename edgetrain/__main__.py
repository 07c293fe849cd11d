"""python -m edgetrain"""

import sys

from .cli import main

sys.exit(main())
