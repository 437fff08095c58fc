"""The office itself: directories, officials, numbers, journals of papers."""
