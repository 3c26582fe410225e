package org.orderhub.domain.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

/** Carries a wish out that the offer's state allows. */
record OfferChange(Offer offer, Actor by, Instant now) {
  private static final int MOST_NOTES = 500;

  OfferDecision of(OfferWish wish) {
    return switch (wish) {
      case OfferWish.Edit edit -> contents(new OfferContents(edit.lines(), edit.expiresAt()));
      case OfferWish.Send send -> sent(send);
      case OfferWish.Withdraw withdraw ->
          changed(offer.with(new OfferState.Draft(), now), List.of(status(OfferStatus.DRAFT)));
      case OfferWish.Decline decline ->
          new OfferDecision.Changed(
              new OfferAnnouncement.Declined(
                  offer.with(new OfferState.Lost(now, by.name(), decline.reason()), now),
                  decline.reason()));
      case OfferWish.Ask ask -> asked(ask);
      case OfferWish.Transfer transfer -> transferred();
      case OfferWish.FailTransfer failed -> transferFailed(failed.reason());
      case OfferWish.AddNote note ->
          noted(
              new Note(
                  note.id(),
                  Note.Kind.REMARK,
                  by.name(),
                  note.content(),
                  note.visibleForClients(),
                  now,
                  now));
      case OfferWish.ChangeNote note -> changedNote(note);
      case OfferWish.RemoveNote note -> removedNote(note.id());
    };
  }

  private OfferDecision contents(OfferContents after) {
    return after.equals(offer.contents())
        ? new OfferDecision.Same(offer)
        : changed(offer.with(after, now), offer.contents().differencesTo(after));
  }

  private OfferDecision sent(OfferWish.Send send) {
    OfferContents contents = offer.contents();
    if (contents.lines().isEmpty()) {
      return new OfferDecision.Refused(new OfferRefusal.NoLines());
    }
    if (!now.isBefore(contents.expiresAt())) {
      return new OfferDecision.Refused(new OfferRefusal.ExpiryPassed(contents.expiresAt()));
    }
    var revision =
        new Revision(send.revision(), offer.revisions().size() + 1, now, by.name(), contents, null);
    return new OfferDecision.Changed(
        new OfferAnnouncement.Sent(offer.sent(revision), offer.changesSinceSent()));
  }

  private OfferDecision asked(OfferWish.Ask ask) {
    if (offer.notes().size() >= MOST_NOTES) {
      return new OfferDecision.Refused(new OfferRefusal.TooManyNotes(MOST_NOTES));
    }
    var wish = new Note(ask.id(), Note.Kind.CHANGE_WISH, by.name(), ask.message(), true, now, now);
    return new OfferDecision.Changed(
        new OfferAnnouncement.ChangeAsked(offer.with(with(wish), now), ask.message()));
  }

  private OfferDecision transferred() {
    return switch (offer.stored()) {
      case OfferState.Won won ->
          new OfferDecision.Changed(
              new OfferAnnouncement.Transferred(
                  offer.with(new OfferState.Transferred(won.acceptance(), now), now)));
      case OfferState.Transferred already -> new OfferDecision.Same(offer);
      case OfferState.Draft draft -> notWon();
      case OfferState.Sent sent -> notWon();
      case OfferState.Expired expired -> notWon();
      case OfferState.Lost lost -> notWon();
    };
  }

  private OfferDecision transferFailed(String reason) {
    return offer
        .stored()
        .accepted()
        .<OfferDecision>map(acceptance ->
            new OfferDecision.Changed(
                new OfferAnnouncement.TransferFailed(
                    offer.with(
                        new OfferState.Won(acceptance, new OfferState.FailedTransfer(now, reason)),
                        now),
                    reason)))
        .orElseGet(this::notWon);
  }

  private OfferDecision notWon() {
    return new OfferDecision.Refused(new OfferRefusal.NotWon(offer.status(now)));
  }

  private OfferDecision noted(Note note) {
    return offer.notes().size() >= MOST_NOTES
        ? new OfferDecision.Refused(new OfferRefusal.TooManyNotes(MOST_NOTES))
        : changed(offer.with(with(note), now), List.of(told(null, note)));
  }

  private OfferDecision changedNote(OfferWish.ChangeNote wish) {
    Note before = find(wish.id());
    if (before == null) {
      return new OfferDecision.Refused(new OfferRefusal.UnknownNote(wish.id()));
    }
    String content = wish.content();
    Boolean visible = wish.visibleForClients();
    Note after =
        before.with(
            content == null ? before.content() : content,
            visible == null ? before.visibleForClients() : visible,
            now);
    List<Note> notes = new ArrayList<>(offer.notes());
    notes.set(notes.indexOf(before), after);
    return changed(offer.with(notes, now), List.of(told(before, after)));
  }

  private OfferDecision removedNote(NoteId id) {
    Note before = find(id);
    return before == null
        ? new OfferDecision.Refused(new OfferRefusal.UnknownNote(id))
        : changed(
            offer.with(offer.notes().stream().filter(note -> !note.id().equals(id)).toList(), now),
            List.of(told(before, null)));
  }

  private @Nullable Note find(NoteId id) {
    return offer.notes().stream().filter(note -> note.id().equals(id)).findFirst().orElse(null);
  }

  private List<Note> with(Note note) {
    return Stream.concat(offer.notes().stream(), Stream.of(note)).toList();
  }

  private FieldChange status(OfferStatus after) {
    return new FieldChange("status", offer.status(now).name(), after.name());
  }

  /** What a client may not read is not told either. */
  private static FieldChange told(@Nullable Note before, @Nullable Note after) {
    return new FieldChange("note", words(before), words(after));
  }

  private static String words(@Nullable Note note) {
    if (note == null) {
      return "";
    }
    return note.visibleForClients() ? note.content() : "(for staff only)";
  }

  private static OfferDecision changed(Offer after, List<FieldChange> differences) {
    return new OfferDecision.Changed(new OfferAnnouncement.Changed(after, differences));
  }
}
