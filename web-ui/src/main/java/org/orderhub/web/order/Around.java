package org.orderhub.web.order;

import java.util.List;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.web.shipment.PlanView;

/**
 * What is known of an order beside what it is.
 *
 * @param jobs the latest few
 */
public record Around(
    List<RecordedWarning> warnings, List<TimelineItem> timeline, List<Job> jobs, PlanView plan) {}
