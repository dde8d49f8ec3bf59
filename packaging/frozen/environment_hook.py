"""Run in the frozen program before anything else of it.

Its start points ``LD_LIBRARY_PATH`` at the libraries that it brings. They are found by now, and programs that
this one starts, such as a browser, are to have the system's own. A process of its own has to begin anew: it
would else take the path for set.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _before
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
