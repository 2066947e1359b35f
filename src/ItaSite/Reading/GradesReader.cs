using ItaSite.Catalogues;
using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Reads the grades of a catalogue and the scores that they ask for.</summary>
internal static class GradesReader
{
    public static GradeScale Read(MapReader fields) =>
        new(
            [
                .. fields
                    .List("scale", ReadGrade)
                    .OrderByDescending(grade => grade.AtLeast)
                    .ThenByDescending(grade => grade.EachAtLeast ?? 0),
            ],
            fields.RequiredText("source"),
            fields.Text("doubt")
        );

    private static Grade ReadGrade(MapReader fields)
    {
        var grade = new Grade(
            fields.RequiredText("title"),
            fields.Decimal("at-least"),
            fields.Word("each-at-least") is null ? null : fields.Decimal("each-at-least")
        );
        if (grade.AtLeast > BestPossibleScore.FullMarks)
            fields.Report(fields.PlaceOf("at-least"), CatalogueProblems.GradeIsOutOfReach, "at-least");

        if (grade.EachAtLeast > BestPossibleScore.FullMarks)
            fields.Report(fields.PlaceOf("each-at-least"), CatalogueProblems.GradeIsOutOfReach, "each-at-least");

        return grade;
    }
}
