package org.orderhub.web.shared;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What the next page says once after a post. The cookie that carries it holds a name of this list,
 * so nobody can put words on a page with it.
 */
public enum Flash {
  ORDER_SAVED("Saved. The order is as you set it."),
  ORDER_REGISTERED("Registered. The order is stored, and its webhooks are on their way."),
  ACTION_TRIGGERED("Triggered. Whoever listens is being told."),
  CART_LINE_ADDED("Added to the cart."),
  CART_LINE_SAVED("Saved. The line is as you set it."),
  CART_LINE_REMOVED("Removed, with the lines that belonged to it."),
  CART_REPRICED(
      "The cart has the catalogue's prices of today; those set by hand are as they were."),
  CART_CHECKED_OUT("Ordered. This is what the cart became."),
  OFFER_CREATED("Begun. Add what you offer, then send it."),
  OFFER_SAVED("Saved. The offer is as you set it."),
  OFFER_WITHDRAWN("Taken back. Its links lead nowhere now; work on it, and send it again."),
  OFFER_ACCEPTED("Accepted. It is an order now."),
  OFFER_DECLINED("Declined. The offer is lost."),
  OFFER_ASKED("Your wish is on its way."),
  OFFER_NOTED("Noted."),
  DOCUMENT_ADDED("Added. Whoever listens is being told."),
  DOCUMENT_DELETED("Deleted. That it was there stays on the time line."),
  MESSAGE_RESENT("On its way once more, as a new e-mail. This is it."),
  MESSAGE_TRIED("On its way. This is what is sent."),
  TEMPLATE_SAVED("Saved. E-mails from now on are written from this version."),
  TEMPLATE_DELETED("Deleted. E-mails that were written from it stay."),
  ADDRESS_SUPPRESSED("Noted. Nothing is sent to that address any more."),
  SUPPRESSION_LIFTED("Taken off the list. E-mails are sent there again."),
  WIDGET_SAVED("Saved. Requests from now on are placed with this version."),
  WORKFLOW_SAVED("Saved. The workflow looks at what happens from now on."),
  WORKFLOW_DELETED("Deleted. Nothing follows by it any more."),
  WORKFLOW_ON("Switched on. It looks at what happens from now on."),
  WORKFLOW_OFF("Switched off. Steps that wait already are still done."),
  REQUEST_PLACED("Ordered. The answer is shown here when it comes."),
  PRODUCT_SAVED("Saved. The product is as you set it."),
  PRODUCT_DELETED("Deleted. Orders that name the product stay as they are."),
  STORE_SAVED("Saved. The store is as you set it."),
  STORE_DELETED("Deleted. Orders that name the store stay as they are."),
  SETTINGS_SAVED("Saved. The settings hold from now on."),
  WEBHOOK_SAVED("Saved. The webhook is as you set it."),
  WEBHOOK_REPLAYED("On its way. It is sent again by the same id."),
  WEBHOOK_REPLAYS("On their way: a few at a time, beside what is new."),
  WEBHOOK_WAITING("It waits to be sent as it is."),
  LANE_RELEASED("Released. It is tried again at once."),
  LANE_SKIPPED("Skipped. The next one goes on."),
  LANE_MOVED_ON("Nothing was done: it went on by itself meanwhile."),
  WEBHOOK_DELETED("Deleted. Nothing is sent there any more."),
  SET_UP("You are the first administrator. Sign in with the password you chose."),
  PASSWORD_SET("Your password is set. Sign in with it."),
  CART_SAVED("Saved. The cart is as you set it."),
  ORDERED("Thank you. The order is placed."),
  ACCOUNT_SAVED("Saved. Your details are as you set them."),
  SIGNED_OUT("You are signed out.");

  static final NewCookie SHOWN = cookie("", 0);
  private static final String COOKIE = "orderhub_flash";
  private static final int SECONDS = 20;

  private final String text;

  Flash(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public Response redirect(Url target) {
    return Response.fromResponse(Html.redirect(target)).cookie(cookie(name(), SECONDS)).build();
  }

  /** Where a redirect leads and what the next page says, as text for {@link #redirect(String)}. */
  static String note(Response redirect) {
    NewCookie cookie = redirect.getCookies().get(COOKIE);
    return (cookie == null ? "" : cookie.getValue()) + " " + redirect.getLocation();
  }

  /** A redirect as it was noted. */
  static Response redirect(String note) {
    int space = note.indexOf(' ');
    Url target = Url.of(note.substring(space + 1));
    return named(note.substring(0, space))
        .map(flash -> flash.redirect(target))
        .orElseGet(() -> Html.redirect(target));
  }

  static Optional<Flash> in(Map<String, Cookie> cookies) {
    return Optional.ofNullable(cookies.get(COOKIE)).flatMap(cookie -> named(cookie.getValue()));
  }

  private static Optional<Flash> named(String name) {
    return Arrays.stream(values()).filter(flash -> flash.name().equals(name)).findFirst();
  }

  private static NewCookie cookie(String value, int seconds) {
    return new NewCookie.Builder(COOKIE)
        .value(value)
        .path("/")
        .maxAge(seconds)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
