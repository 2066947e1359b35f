using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Documents;

/// <summary>
/// Reads the files inside a document as the documents they are; what can't be read there is reported with its place.
/// </summary>
internal sealed class EmbeddedFiles(string file, Nesting nesting, DiagnosticBag diagnostics)
{
    private readonly List<EmbeddedDocument> read = [];

    public IReadOnlyList<EmbeddedDocument> All => read;

    public static Bilingual Named(string name) => new($"ไฟล์ “{name}” ที่อยู่ข้างใน", $"the file \"{name}\" inside it");

    public void Add(string name, byte[] bytes, Bilingual where)
    {
        if (bytes.Length == 0)
            return;

        if (nesting.IsDeepest)
        {
            Tell(
                where,
                new Bilingual(
                    $"ซ้อนอยู่ลึกเกิน {Nesting.Deepest} ชั้น",
                    $"it is more than {Nesting.Deepest} levels deep"
                )
            );
            return;
        }

        var source = SourceFile.Of($"{file}/{name}", bytes);
        var (facts, found) = DocumentReader.Read(source, nesting.Inner());
        foreach (var diagnostic in found)
            Pass(diagnostic, where);

        read.Add(new EmbeddedDocument(where, facts));
    }

    public void Tell(Bilingual where, Bilingual why) => diagnostics.Add(NotScreened.In(file, where, why));

    /// <summary>Inside another document only what keeps a file from being screened matters.</summary>
    private void Pass(Diagnostic diagnostic, Bilingual where)
    {
        if (diagnostic.Problem == PrivacyProblems.InsideIsNotScreened)
            Tell(NotScreened.WhereOf(diagnostic, where), NotScreened.WhyOf(diagnostic));
        else if (NotScreened.Because(diagnostic) is { } why)
            Tell(where, why);
    }
}
