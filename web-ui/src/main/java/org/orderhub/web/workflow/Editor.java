package org.orderhub.web.workflow;

import java.util.List;
import org.orderhub.web.shared.Option;

/** What the editor of a workflow shows beside what is typed. */
record Editor(
    List<PlanRows.Row> conditions,
    List<PlanRows.Row> steps,
    List<Option> templates,
    List<Option> webhooks,
    Outlook outlook) {}
