"""Out and in on removable media."""
