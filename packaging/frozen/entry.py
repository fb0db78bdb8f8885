"""Where the frozen program begins."""

import sys

from composer.__main__ import main

sys.exit(main())
