/** Workflows, their runs and their place in the log, in PostgreSQL. */
@NullMarked
package org.orderhub.persistence.workflow;

import org.jspecify.annotations.NullMarked;
