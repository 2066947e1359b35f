using System.Reflection;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Isolation;
using ItaSite.Model;

namespace ItaSite.Tests.Isolation;

/// <summary>What a child tells its parent is all that it knows.</summary>
public class FactsOverThePipe
{
    /// <summary>A child of another of the two halves of a letter, as PDFs hold them.</summary>
    private const string Odd = "ก\uD83D ข\uDE00\u0000";

    private static readonly Bilingual Where = new("ที่", "where");

    private static readonly DocumentFacts Inner = new(
        DocumentKind.Jpeg,
        Odd,
        ["คน", Odd],
        HasGpsPosition: true,
        7,
        [new DocumentPart("page=1", Odd) { Quality = TextQuality.Scan, Raw = "raw" }]
    )
    {
        Date = new DateOnly(2023, 1, 5),
        Sha256 = "abc",
        Redrawn = "<svg/>",
        Measures = new PictureMeasures(3, 4, IsAnimated: true),
        Unseen = [new UnseenText(Where, Odd)],
        IsSigned = true,
    };

    private static readonly DocumentFacts Facts = Inner with { Embedded = [new EmbeddedDocument(Where, Inner)] };

    private static readonly Diagnostic Found = Diagnostic.At(
        new Place("a.pdf", 2, 3),
        DocumentProblems.DocumentIsTooLarge,
        Where
    ) with
    {
        Suggestion = "ข้อเสนอ",
        Severity = Severity.Warning,
    };

    [Fact]
    public void Everything_that_a_reader_can_say_arrives_as_it_was()
    {
        var sent = new Diagnosed<DocumentFacts>(Facts, [Found]);
        var arrived = Sent(sent);

        Assert.Equal(DocumentsThatKillTheirReader.Written(sent), DocumentsThatKillTheirReader.Written(arrived));
        Assert.Equal(Odd, arrived.Value.Title);
        Assert.Equal(Found.ToLine(Language.English), Assert.Single(arrived.Diagnostics).ToLine(Language.English));
        Assert.Equal(Found.ToLine(Language.Thai), Assert.Single(arrived.Diagnostics).ToLine(Language.Thai));
        Alike(Facts, arrived.Value);
        Alike(Found, arrived.Diagnostics[0]);
    }

    [Fact]
    public void What_is_not_there_is_not_there_on_the_other_side()
    {
        var arrived = Sent(new Diagnosed<DocumentFacts>(DocumentFacts.Only(DocumentKind.Zip), []));

        Assert.Equal(DocumentKind.Zip, arrived.Value.Kind);
        Assert.Null(arrived.Value.Title);
        Assert.Null(arrived.Value.Pages);
        Assert.Null(arrived.Value.Date);
        Assert.Null(arrived.Value.Measures);
        Assert.Empty(arrived.Diagnostics);
    }

    /// <summary>A property that somebody adds and nobody writes is found here.</summary>
    private static void Alike(object sent, object arrived)
    {
        foreach (var property in sent.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var (before, after) = (property.GetValue(sent), property.GetValue(arrived));
            Assert.False(before is null or false, $"{property.Name} has a value to be sent");
            if (before is IReadOnlyList<object> list)
            {
                var other = (IReadOnlyList<object>)after!;
                Assert.Equal(list.Count, other.Count);
                if (before is not IReadOnlyList<string> and not IReadOnlyList<EmbeddedDocument>)
                    Alike(list[0], other[0]);
            }
            else if (before is not DocumentFacts)
            {
                Assert.Equal(before, after);
            }
        }
    }

    private static Diagnosed<DocumentFacts> Sent(Diagnosed<DocumentFacts> read)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        new FactsWriter(writer).Write(read);
        memory.Position = 0;
        using var reader = new BinaryReader(memory, Encoding.UTF8);
        return new FactsReader(reader).Read();
    }
}
