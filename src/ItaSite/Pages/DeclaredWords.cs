using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Pages;

/// <summary>The words of <c>declared:</c>, in English and as offices say them.</summary>
internal static class DeclaredWords
{
    private static readonly (string Word, DeclaredState State)[] Words =
    [
        ("done", DeclaredState.Done),
        ("in-progress", DeclaredState.InProgress),
        ("not-started", DeclaredState.NotStarted),
        ("ดำเนินการแล้ว", DeclaredState.Done),
        ("อยู่ระหว่างดำเนินการ", DeclaredState.InProgress),
        ("ยังไม่ดำเนินการ", DeclaredState.NotStarted),
    ];

    private static readonly (string Word, DeclaredState State)[] OtherWords =
    [
        ("ดำเนินการ", DeclaredState.Done),
        ("ดำเนินการแล้วเสร็จ", DeclaredState.Done),
        ("แล้วเสร็จ", DeclaredState.Done),
        ("เสร็จแล้ว", DeclaredState.Done),
        ("กำลังดำเนินการ", DeclaredState.InProgress),
        ("อยู่ระหว่างการดำเนินการ", DeclaredState.InProgress),
        ("ยังไม่ได้ดำเนินการ", DeclaredState.NotStarted),
        ("ยังไม่เริ่ม", DeclaredState.NotStarted),
    ];

    private static readonly Bilingual Allowed = new(
        string.Join(", ", Words.Select(word => word.Word)),
        string.Join(", ", Words.Select(word => word.Word).Where(word => word.All(char.IsAscii)))
    );

    /// <summary>Null if nothing is declared; a word that is none of these is reported with those that are.</summary>
    public static DeclaredState? Read(MapReader fields)
    {
        if (fields.Word("declared") is not { } written)
            return null;

        var folded = FoldedText.Of(written);
        foreach (var (word, state) in Words.Concat(OtherWords))
        {
            if (FoldedText.Of(word) == folded)
                return state;
        }

        fields.Report(
            fields.PlaceOf("declared"),
            DataProblems.ValueIsNotAllowed,
            Bilingual.Same("declared"),
            Bilingual.Same(written),
            Allowed
        );
        return Words[0].State;
    }
}
