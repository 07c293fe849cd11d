"""Ways to a forward graph: the Python builder; importers of model files join it here."""
