package org.orderhub.domain.webhook;

/** Whether an endpoint is told anything. */
public enum EndpointStatus {
  ACTIVE,
  INACTIVE
}
