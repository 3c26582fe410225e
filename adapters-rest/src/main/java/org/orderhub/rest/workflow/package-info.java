/** Workflows by REST. */
@NullMarked
package org.orderhub.rest.workflow;

import org.jspecify.annotations.NullMarked;
