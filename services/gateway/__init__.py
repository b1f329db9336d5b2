"""The gateway: turns requests into events, and serves views, pictures, live updates and the web client."""
