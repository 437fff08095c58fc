"""Which rules hold: editions, calendars, and the dates that rest on them."""
