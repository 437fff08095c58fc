"""The controllers of the place Exchange, made together for one session."""

from __future__ import annotations

from app.controllers.cases import Cases
from app.controllers.correspondents import Correspondents
from app.controllers.directories import Directories
from app.controllers.exchange_papers import ExchangePapers
from app.controllers.exports import Exports
from app.controllers.filling import Filling
from app.controllers.handovers import Handovers
from app.controllers.imports import Imports
from app.controllers.media import Media
from app.controllers.own_site import Site
from app.controllers.receipt_packages import Receipts
from app.controllers.sessions import Session
from app.controllers.site_cards import SiteCards
from app.controllers.spreadsheets import Spreadsheets
from app.events import Events


class ExchangeControllers:
    """What the screens of exchange ask."""

    def __init__(self, session: Session, media: Media, cases: Cases, events: Events) -> None:
        self.media = media
        self.site = Site(session)
        self.cards = SiteCards(session, media)
        self.correspondents = Correspondents(session)
        self.directories = Directories(session)
        self.exports = Exports(session, media)
        self.imports = Imports(session, media, events)
        self.receipts = Receipts(session)
        self.handovers = Handovers(session)
        self.spreadsheets = Spreadsheets(session)
        self.filling = Filling(session, cases, media)
        self.papers = ExchangePapers(session, media)
