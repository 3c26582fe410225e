package org.orderhub.web.message;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.message.CreateTemplate;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.message.Template;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Adds a template; a form that is not saved only changes. */
@Path("/new-message-template")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_ACCOUNT)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class NewTemplatePages {
  private final CreateTemplate createTemplate;
  private final SampleOrder sample;
  private final CurrentVisit visit;

  NewTemplatePages(CreateTemplate createTemplate, SampleOrder sample, CurrentVisit visit) {
    this.createTemplate = createTemplate;
    this.sample = sample;
    this.visit = visit;
  }

  @GET
  public Response begin() {
    return page(200, TemplateForm.empty());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response create(Form form) {
    if (!form.value("do").equals(TemplatePages.SAVE)) {
      return page(200, WordingRow.after(form, form.value("do")));
    }
    Optional<Template.Draft> draft = TemplateForm.read(form);
    if (draft.isEmpty()) {
      return page(400, form);
    }
    var command = new CreateTemplate.Command(visit.account(), draft.get(), visit.actor());
    return switch (createTemplate.create(command)) {
      case CreateTemplate.Result.Created created ->
          Flash.TEMPLATE_SAVED.redirect(Url.of(MessageFormats.href(created.template().id())));
      case CreateTemplate.Result.Wrong wrong -> {
        TemplateForm.refuse(form, wrong.problems());
        yield page(400, form);
      }
    };
  }

  private Response page(int status, Form form) {
    return Html.page(
        status,
        TemplateScreens.edit(
            "", form, WordingRow.of(form), sample.orderId(form), List.of(), false));
  }
}
