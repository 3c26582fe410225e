/** The integration log by REST. */
@NullMarked
package org.orderhub.rest.integrationlog;

import org.jspecify.annotations.NullMarked;
