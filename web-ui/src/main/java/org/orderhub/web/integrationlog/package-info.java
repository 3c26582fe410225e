/** The pages of the integration log. */
@NullMarked
package org.orderhub.web.integrationlog;

import org.jspecify.annotations.NullMarked;
