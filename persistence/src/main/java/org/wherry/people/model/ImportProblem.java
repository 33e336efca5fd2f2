package org.wherry.people.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What was wrong with a row that was left out, as it is kept. */
@Entity
@Table(name = "people_import_problem")
public class ImportProblem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "people_import_problem_seq")
    @SequenceGenerator(
            name = "people_import_problem_seq",
            sequenceName = "people_import_problem_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "import_id")
    private long importId;

    @Column(name = "row_number")
    private int row;

    @Enumerated(EnumType.STRING)
    private ImportField field;

    @Enumerated(EnumType.STRING)
    private ImportFault fault;

    private String value;

    protected ImportProblem() {}

    ImportProblem(long importId, RowProblem problem) {
        this.importId = importId;
        this.row = problem.row();
        this.field = problem.field();
        this.fault = problem.fault();
        this.value = problem.value();
    }

    RowProblem toProblem() {
        return new RowProblem(row, field, fault, value);
    }
}
