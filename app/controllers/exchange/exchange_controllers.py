"""The controllers of the place Exchange, made together for one session."""

from __future__ import annotations

from app.controllers.control.cases import Cases
from app.controllers.exchange.correspondents import Correspondents
from app.controllers.exchange.exchange_papers import ExchangePapers
from app.controllers.exchange.exports import Exports
from app.controllers.exchange.filling import Filling
from app.controllers.exchange.handovers import Handovers
from app.controllers.exchange.imports import Imports
from app.controllers.exchange.media import Media
from app.controllers.exchange.own_site import Site
from app.controllers.exchange.receipt_packages import Receipts
from app.controllers.exchange.site_cards import SiteCards
from app.controllers.exchange.spreadsheets import Spreadsheets
from app.controllers.office.directories import Directories
from app.controllers.vault.sessions import Session
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
