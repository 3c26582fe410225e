/** The event log by REST, for those who follow it. */
@NullMarked
package org.orderhub.rest.eventlog;

import org.jspecify.annotations.NullMarked;
