package org.orderhub.web.shared;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;

/** What people read when something does not work: what happened, and what to do next. */
public final class ErrorPages {
  private ErrorPages() {}

  @CheckedTemplate(basePath = "shared")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance error(int status, String title, String advice);
  }

  public static Response of(int status) {
    return Html.page(status, Templates.error(status, title(status), advice(status)));
  }

  public static Response notFound() {
    return of(404);
  }

  /** The database broke off at the one moment in which a change may be stored or not. */
  public static Response outcomeUnknown() {
    return Html.page(
        503,
        Templates.error(
            503,
            "Nobody knows yet whether it was saved",
            "The connection to the database broke while saving. Go back, reload the page and look"
                + " before you try again."));
  }

  /** The button was pressed twice, and the first press is not done with yet. */
  static Response stillRunning() {
    return Html.page(
        409,
        Templates.error(
            409,
            "It is being done just now",
            "You asked for it twice, and the first time is not over yet. Go back in a moment and"
                + " look what came of it."));
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "That address or form is not right";
      case 401 -> "Please sign in";
      case 403 -> "You may not do this";
      case 404 -> "There is nothing here";
      case 405 -> "This cannot be done here";
      case 409 -> "Somebody else was faster";
      case 413 -> "That is too much at once";
      case 503 -> "OrderHub is short of breath";
      default -> status >= 500 ? "Something broke on our side" : "That did not work";
    };
  }

  private static String advice(int status) {
    return switch (status) {
      case 400 -> "Go back, check what was typed and try again.";
      case 401 -> "Your session is over, or has not begun.";
      case 403 ->
          "Your role does not allow it, or the request came from another site. Nothing was changed."
              + " Ask an administrator if you need it.";
      case 404 -> "It was deleted, never existed, or the address has a slip in it.";
      case 405 -> "The page is there, but not for this kind of request.";
      case 409 -> "Nothing was changed. Go back, reload the page and try again.";
      case 413 -> "Nothing was stored. Send less.";
      case 503 ->
          "The database cannot be reached or is too busy. Nothing was changed. Try again in"
              + " a few seconds.";
      default ->
          status >= 500
              ? "It is in the log. Try again; if it happens again, tell whoever runs OrderHub."
              : "Nothing was changed. Go back and try another way.";
    };
  }
}
