package org.wherry.statistics.service;

import java.time.LocalDate;
import org.wherry.statistics.model.ImportedFigure;

/**
 * A published figure to be attached.
 *
 * @param series the key of the series it tells of, or null
 * @param position its place among the others of that series, or of none
 * @param beside what of ours it stands beside
 * @param statement the statement it stands beside, exactly as the questionnaire has it; null unless it does
 * @param figure what it is called
 * @param published its value as printed; a feedback row as 50.8/48.2/0.5/0.0/0.3
 * @param canBeComputed whether what was printed is enough to compute it again
 * @param note what a reader has to know about it
 * @param asOf the day it held, or null
 */
public record AttachFigure(
        String series,
        int position,
        ImportedFigure.Beside beside,
        String statement,
        String figure,
        String published,
        boolean canBeComputed,
        String note,
        LocalDate asOf) {}
