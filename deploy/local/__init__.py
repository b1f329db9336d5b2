"""The one-machine deployment: bundled servers and the four services, supervised by one process."""
