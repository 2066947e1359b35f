using ItaSite.Diagnostics;
using ItaSite.Isolation;
using ItaSite.Model;
using ItaSite.Tests.Isolation;
using ItaSite.Tests.Screening;

namespace ItaSite.Tests.Fuzzing;

/// <summary>PDFs damaged at random, read by a child of the program: one may end its reader.</summary>
public sealed class DamagedDocuments : IDisposable
{
    private readonly IsolatedReaders readers = new(ReaderCommand.Own());

    public void Dispose() => readers.Dispose();

    [Fact]
    public void A_PDF_costs_a_finding_at_most() =>
        Fuzz.Each(
            "PDF",
            Mutated.Bytes(HostilePdfs.Good, HandmadePdf.Of("catalog", "/Lang(th)"), HostilePdfs.Pages(3)),
            bytes =>
            {
                var read = readers.Reading(SiteInAString.File("content/a.pdf", bytes), DocumentKind.Pdf);
                Assert.All(
                    read.Diagnostics,
                    diagnostic =>
                    {
                        Assert.Equal("content/a.pdf", diagnostic.Place.File);
                        Assert.NotEqual("", diagnostic.Message(Language.Thai));
                    }
                );
            },
            few: 20,
            share: 100
        );
}
