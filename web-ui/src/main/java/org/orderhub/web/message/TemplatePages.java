package org.orderhub.web.message;

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
import org.orderhub.application.message.ChangeTemplate;
import org.orderhub.application.message.DeleteTemplate;
import org.orderhub.application.message.ListTemplates;
import org.orderhub.application.message.ShowTemplate;
import org.orderhub.application.message.ShowTemplateHistory;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Version;
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

/** Lists templates, and makes their next versions. */
@Path("/message-templates")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_ACCOUNT)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class TemplatePages {
  static final String SAVE = "save";
  private static final Url LIST = Url.of("/message-templates");

  private final ListTemplates listTemplates;
  private final ShowTemplate showTemplate;
  private final ShowTemplateHistory showHistory;
  private final ChangeTemplate changeTemplate;
  private final DeleteTemplate deleteTemplate;
  private final SampleOrder sample;
  private final CurrentVisit visit;

  TemplatePages(
      ListTemplates listTemplates,
      ShowTemplate showTemplate,
      ShowTemplateHistory showHistory,
      ChangeTemplate changeTemplate,
      DeleteTemplate deleteTemplate,
      SampleOrder sample,
      CurrentVisit visit) {
    this.listTemplates = listTemplates;
    this.showTemplate = showTemplate;
    this.showHistory = showHistory;
    this.changeTemplate = changeTemplate;
    this.deleteTemplate = deleteTemplate;
    this.sample = sample;
    this.visit = visit;
  }

  @GET
  public Response list() {
    return Html.page(TemplateScreens.templates(listTemplates.list(visit.account())));
  }

  @GET
  @Path("/{id}")
  public Response show(@PathParam("id") String id) {
    return find(id)
        .map(template -> page(200, template, TemplateForm.of(template), false))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(@PathParam("id") String id, Form form) {
    return find(id)
        .map(template ->
            form.value("do").equals(SAVE)
                ? save(template, form)
                : page(200, template, WordingRow.after(form, form.value("do")), false))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/{id}/delete")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response delete(@PathParam("id") String id, Form form) {
    return find(id)
        .map(template ->
            switch (deleteTemplate.delete(
                new DeleteTemplate.Command(visit.account(), template.id(), null))) {
              case DeleteTemplate.Result.Deleted deleted -> Flash.TEMPLATE_DELETED.redirect(LIST);
              case DeleteTemplate.Result.Conflict conflict -> ErrorPages.of(409);
              case DeleteTemplate.Result.Missing missing -> ErrorPages.notFound();
            })
        .orElseGet(ErrorPages::notFound);
  }

  private Response save(Template template, Form form) {
    var version = form.read("version", text -> new Version(Choices.number(text)));
    Optional<Template.Draft> draft = TemplateForm.read(form);
    if (draft.isEmpty()) {
      return page(400, template, form, false);
    }
    var command =
        new ChangeTemplate.Command(
            visit.account(), template.id(), draft.get(), version.orElseThrow(), visit.actor());
    return switch (changeTemplate.change(command)) {
      case ChangeTemplate.Result.Changed changed ->
          Flash.TEMPLATE_SAVED.redirect(Url.of(MessageFormats.href(template.id())));
      case ChangeTemplate.Result.Conflict conflict ->
          page(
              409,
              template,
              form.with("version", Long.toString(conflict.current().version().number())),
              true);
      case ChangeTemplate.Result.Wrong wrong -> {
        TemplateForm.refuse(form, wrong.problems());
        yield page(400, template, form, false);
      }
      case ChangeTemplate.Result.Missing missing -> ErrorPages.notFound();
    };
  }

  private Response page(int status, Template template, Form form, boolean isStale) {
    return Html.page(
        status,
        TemplateScreens.edit(
            MessageFormats.href(template.id()),
            form,
            WordingRow.of(form),
            sample.orderId(form),
            showHistory.show(visit.account(), template.id()),
            isStale));
  }

  private Optional<Template> find(String id) {
    try {
      return showTemplate.show(visit.account(), new TemplateId(Choices.uuid(id)));
    } catch (InvalidValue noTemplateHasIt) {
      return Optional.empty();
    }
  }
}
