using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Reads the everyday words that the program carries: src/Shipped/Words/everyday.yaml.</summary>
internal static class EverydayWordsReader
{
    private const string Resource = "words/everyday.yaml";

    public static EverydayWords Shipped { get; } = ReadShipped();

    /// <summary>Whatever is wrong is reported, as in any other file.</summary>
    public static EverydayWords Read(SourceText source, DiagnosticBag diagnostics)
    {
        var fields = new MapReader(
            YamlReader.ReadMap(source.Text, source.File, linesBefore: 0, diagnostics),
            diagnostics
        );
        var words = new EverydayWords(
            fields.Texts("function-words"),
            fields.Texts("otherwise"),
            fields.List("words", group => new EverydayGroup(group.Texts("means"), group.Texts("typed")))
        );
        fields.Finish();
        return words;
    }

    private static EverydayWords ReadShipped()
    {
        using var stream = typeof(EverydayWordsReader).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return Read(new SourceText(Resource, reader.ReadToEnd()), new DiagnosticBag());
    }
}
