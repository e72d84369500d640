"""Run by a Python that has uno: hands an open LibreOffice one file after another, named on its input."""

import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def value(name, content):
    one = PropertyValue()
    one.Name, one.Value = name, content
    return one


def reached(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _again in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # (it is still starting)
            time.sleep(0.1)
    raise SystemExit("LibreOffice was not reached")


office = reached(sys.argv[1])
desktop = office.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", office)
print("ready", flush=True)
for line in sys.stdin:
    source, target = (f"file://{path}" for path in line.split())
    document = desktop.loadComponentFromURL(source, "_blank", 0, (value("Hidden", True),))
    document.storeToURL(target, (value("FilterName", "writer_pdf_Export"),))
    document.close(True)
    print("done", flush=True)
