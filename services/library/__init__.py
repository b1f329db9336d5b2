"""The library: the projection that folds every event into views."""
