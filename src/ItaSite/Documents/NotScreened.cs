using ItaSite.Diagnostics;

namespace ItaSite.Documents;

/// <summary>Says what nobody could look into, so that no document passes unread without a word.</summary>
internal static class NotScreened
{
    public static readonly Bilingual ThisFile = new("ไฟล์นี้", "this file");

    private static readonly Dictionary<Problem, Bilingual?> Reasons = new()
    {
        [DocumentProblems.DocumentIsLocked] = new("ใส่รหัสผ่านไว้", "it is locked with a password"),
        [DocumentProblems.DocumentIsBroken] = new("ไฟล์เสียหายหรือไม่ครบ", "it is damaged or incomplete"),
        [DocumentProblems.DocumentIsTooLarge] = new("เมื่อคลายแล้วใหญ่เกินกำหนด", "it unpacks beyond the limit"),
        [DocumentProblems.DocumentIsOldOffice] = new(
            "เป็นรูปแบบ Office รุ่น 97–2003",
            "it is in the format of Office 97–2003"
        ),
        [DocumentProblems.DocumentIsNotWhatItSays] = null,
        [DocumentProblems.DocumentHoldsNothing] = null,
        [PdfProblems.PdfTextIsBroken] = null,
        [PdfProblems.PdfRunsSomething] = null,
        [PdfProblems.PdfIsWrapped] = null,
        [PictureProblems.PictureIsTooLarge] = null,
        [PictureProblems.DrawingIsNotStill] = null,
        [PictureProblems.PictureIsOfPhones] = null,
    };

    /// <param name="where">As a phrase: "this file", "the embedded file a.bin".</param>
    /// <param name="why">As a clause: "it is locked with a password".</param>
    public static Diagnostic In(string file, Bilingual where, Bilingual why) =>
        Diagnostic.At(Place.TopOf(file), PrivacyProblems.InsideIsNotScreened, where, why);

    /// <summary>Why a document with that fault could not be screened; null for a fault that is no obstacle.</summary>
    public static Bilingual? Because(Diagnostic fault) =>
        Reasons.TryGetValue(fault.Problem, out var why)
            ? why
            : new Bilingual(fault.Message(Language.Thai), fault.Message(Language.English));

    /// <summary>The place that a diagnostic of an inner file names, seen from the file around it.</summary>
    public static Bilingual WhereOf(Diagnostic inner, Bilingual outer)
    {
        var where = Argument(inner, 0);
        return where == ThisFile
            ? outer
            : new Bilingual($"{where.Thai} ใน{outer.Thai}", $"{where.English} in {outer.English}");
    }

    public static Bilingual WhyOf(Diagnostic inner) => Argument(inner, 1);

    private static Bilingual Argument(Diagnostic told, int index) =>
        new(told.Arguments[index], (told.EnglishArguments ?? told.Arguments)[index]);
}
