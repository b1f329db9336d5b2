"""Places: what is behind and under everybody, and what it is put together from."""
