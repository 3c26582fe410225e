package org.orderhub.web.widget;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.orderhub.application.widget.ChangeWidget;
import org.orderhub.application.widget.ListWidgets;
import org.orderhub.application.widget.ShowWidget;
import org.orderhub.application.widget.ShowWidgetHistory;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Lists widgets, and makes their next versions. */
@Path("/widgets")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_ACCOUNT)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class WidgetPages {
  static final String SAVE = "save";
  static final Url LIST = Url.of("/widgets");

  private final ListWidgets listWidgets;
  private final ShowWidget showWidget;
  private final ShowWidgetHistory showHistory;
  private final ChangeWidget changeWidget;
  private final CurrentVisit visit;

  WidgetPages(
      ListWidgets listWidgets,
      ShowWidget showWidget,
      ShowWidgetHistory showHistory,
      ChangeWidget changeWidget,
      CurrentVisit visit) {
    this.listWidgets = listWidgets;
    this.showWidget = showWidget;
    this.showHistory = showHistory;
    this.changeWidget = changeWidget;
    this.visit = visit;
  }

  @GET
  public Response list() {
    return Html.page(WidgetTemplates.list(listWidgets.list(visit.account())));
  }

  @GET
  @Path("/{id}")
  public Response show(@PathParam("id") String number) {
    return find(number)
        .map(widget -> page(200, widget, WidgetForm.of(widget), false))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") String number, Form form) {
    return find(number)
        .map(widget ->
            form.value("do").equals(SAVE)
                ? save(widget, form)
                : page(200, widget, BuilderRow.after(form, form.value("do")), false))
        .orElseGet(ErrorPages::notFound);
  }

  private Response save(Widget widget, Form form) {
    var version = form.read("version", text -> new Version(Choices.number(text)));
    Optional<WidgetForm> wish = WidgetForm.read(form);
    if (wish.isEmpty()) {
      return page(400, widget, form, false);
    }
    var command =
        new ChangeWidget.Command(
            visit.account(),
            widget.id(),
            wish.get().definition(),
            wish.get().isOffered(),
            version.orElseThrow(),
            visit.actor());
    return switch (changeWidget.change(command)) {
      case ChangeWidget.Result.Changed changed -> Flash.WIDGET_SAVED.redirect(LIST);
      case ChangeWidget.Result.Conflict conflict ->
          page(
              409,
              conflict.current(),
              form.with("version", RequestForm.version(conflict.current())),
              true);
      case ChangeWidget.Result.Missing missing -> ErrorPages.notFound();
    };
  }

  private Response page(int status, Widget widget, Form form, boolean isStale) {
    return NewWidgetPages.page(
        status,
        WidgetFormats.href(widget.id()),
        form,
        showHistory.show(visit.account(), widget.id()),
        isStale);
  }

  private Optional<Widget> find(String number) {
    try {
      return showWidget.show(visit.account(), WidgetId.parse(number));
    } catch (InvalidValue noWidgetHasIt) {
      return Optional.empty();
    }
  }
}
