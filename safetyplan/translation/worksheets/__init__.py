"""Every sentence beside its translation, as a file that a translator can work in: out, and back in."""
