/** The pages of jobs. */
@NullMarked
package org.orderhub.web.job;

import org.jspecify.annotations.NullMarked;
