"""Programs as blobs (program.py), and the C that is generated from the op table (generate.py)."""
