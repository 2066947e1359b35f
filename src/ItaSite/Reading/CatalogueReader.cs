using ItaSite.Catalogues;
using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>Reads catalogue.yaml: what one year's assessment asks for.</summary>
internal sealed class CatalogueReader
{
    private readonly Dictionary<string, Place> codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Code, Place Place)> references = [];
    private readonly HashSet<string> units = [];
    private AcademicYear? academic;
    private readonly Dictionary<string, Place> indexes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, decimal> instruments = [];

    /// <param name="folderYear">The year that the file's folder is named after.</param>
    public static Catalogue Read(SourceText source, FiscalYear folderYear, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        var map = YamlReader.ReadMap(source.Text, source.File, 0, diagnostics);

        // What can't be read is reported once, not again as everything that is missing from it.
        var isBroken = diagnostics.Count > before && map.Entries.Count == 0;
        var fields = new MapReader(map, isBroken ? [] : diagnostics);
        var catalogue = new CatalogueReader().ReadCatalogue(fields, folderYear);
        fields.Finish();
        return catalogue;
    }

    private Catalogue ReadCatalogue(MapReader fields, FiscalYear folderYear)
    {
        FolderYear.Check(fields, folderYear);

        var allUnits = fields
            .Entries("units")
            .Select(entry => new Unit(entry.Key, (entry.Value as DataNode.Scalar)?.Text ?? ""))
            .ToList();
        units.UnionWith(allUnits.Select(unit => unit.Key));
        fields.Node("version");
        academic = AcademicYearReader.Read(fields, folderYear);
        var isDraft = fields.Flag("draft");
        if (isDraft)
            fields.Report(fields.PlaceOf("draft"), AnyYearProblems.CatalogueIsDraft, folderYear.ToString());

        var catalogue = new Catalogue(
            folderYear,
            fields.RequiredText("abbreviation"),
            fields.RequiredText("title"),
            fields.RequiredText("agency-type"),
            fields.RequiredText("source"),
            fields.Date("closed"),
            fields.Choice("roll-up", ("mean-of-means", RollUp.MeanOfMeans), ("mean-of-items", RollUp.MeanOfItems)),
            fields.Group("grades", GradesReader.Read),
            allUnits,
            fields.List("instruments", ReadInstrument),
            fields.List("indicators", ReadIndicator),
            [.. fields.List("indexes", ReadIndex).OfType<CrossIndex>()]
        )
        {
            IsDraft = isDraft,
            AcademicYear = academic,
        };

        foreach (var (code, place) in references.Where(reference => catalogue.Find(reference.Code) is null))
            fields.Report(place, CatalogueProblems.ReferenceIsUnknown, code);

        return catalogue;
    }

    private Instrument ReadInstrument(MapReader fields)
    {
        var instrument = new Instrument(
            fields.RequiredText("id"),
            fields.RequiredText("title"),
            fields.Decimal("weight")
        );
        if (!instruments.TryAdd(instrument.Id, instrument.Weight))
            fields.Report(fields.PlaceOf("id"), CatalogueProblems.InstrumentIsTwice, instrument.Id);
        else if (instruments.Values.Sum() > 100)
            fields.Report(fields.PlaceOf("weight"), CatalogueProblems.WeightsAreTooMuch);

        return instrument;
    }

    private static SourcedNote? ReadNote(MapReader fields) =>
        fields.Group("note", note => new SourcedNote(note.RequiredText("text"), note.RequiredText("source")));

    /// <returns>Null, with a diagnostic, for a key that is taken.</returns>
    private CrossIndex? ReadIndex(MapReader fields)
    {
        var key = fields.RequiredText("key");
        var isFirst = CatalogueKeys.TakeOnce(fields, "key", key, indexes);
        var index = new CrossIndex(
            key,
            fields.RequiredText("title"),
            fields.RequiredText("source"),
            fields.List("entries", ReadIndexEntry)
        );
        return isFirst ? index : null;
    }

    private CrossIndexEntry ReadIndexEntry(MapReader fields)
    {
        var items = fields.Scalars("items");
        references.AddRange(items.Select(item => (item.Text, item.Place)));
        return new CrossIndexEntry(
            fields.RequiredText("key"),
            fields.RequiredText("title"),
            [.. items.Select(item => new ItemCode(item.Text.ToUpperInvariant()))]
        );
    }

    private Indicator ReadIndicator(MapReader fields)
    {
        var instrument = fields.RequiredText("instrument");
        if (instrument.Length > 0 && !instruments.ContainsKey(instrument))
            fields.Diagnostics.Add(
                Diagnostic.At(fields.PlaceOf("instrument"), CatalogueProblems.InstrumentIsUnknown, instrument) with
                {
                    Suggestion = Nearest.To(instrument, instruments.Keys),
                }
            );

        return new Indicator(
            fields.RequiredText("id"),
            instrument,
            fields.Text("title"),
            fields.Text("doubt"),
            fields.List("sub-indicators", ReadSubIndicator)
        )
        {
            Note = ReadNote(fields),
        };
    }

    private SubIndicator ReadSubIndicator(MapReader fields) =>
        new(fields.RequiredText("id"), fields.Text("title"), fields.Text("doubt"), fields.List("groups", ReadGroup))
        {
            Note = ReadNote(fields),
        };

    private ItemGroup ReadGroup(MapReader fields) =>
        new(
            fields.RequiredText("key"),
            fields.Text("title"),
            fields.Text("doubt"),
            [.. fields.List("items", ReadItem).OfType<Item>()]
        );

    /// <returns>Null, with a diagnostic, for a code that is taken.</returns>
    private Item? ReadItem(MapReader fields)
    {
        var code = new ItemCode(fields.RequiredText("id").ToUpperInvariant());
        var isFirst = CatalogueKeys.TakeOnce(fields, "id", code.Value, codes);

        foreach (var unit in fields.Scalars("responsible").Where(unit => !units.Contains(unit.Text)))
            fields.Diagnostics.Add(
                Diagnostic.At(unit.Place, CatalogueProblems.UnitIsUnknown, unit.Text) with
                {
                    Suggestion = Nearest.To(unit.Text, units),
                }
            );

        var keys = new Dictionary<string, Place>(StringComparer.Ordinal);
        var marks = new Dictionary<string, Place>(StringComparer.Ordinal);
        var topics = ReadTopics(fields);
        var item = new Item(
            code,
            fields.RequiredText("title"),
            topics[0],
            fields.Texts("responsible"),
            fields.Flag("shows-officials"),
            fields.Text("doubt"),
            [.. fields.List("elements", element => ReadElement(element, keys, marks)).OfType<Element>()]
        )
        {
            Topics = topics,
            EnglishTitle = fields.Text("english"),
            Note = ReadNote(fields),
            Footnotes = FootnotesReader.Read(fields, marks),
            Formats = FormatsReader.Read(fields),
        };
        return isFirst ? item : null;
    }

    /// <returns>At least one, if only an empty one with a diagnostic.</returns>
    private static List<string> ReadTopics(MapReader fields)
    {
        var several = fields.Texts("topics");
        var first = several.Count == 0 ? fields.RequiredText("topic") : fields.Text("topic");
        return [.. several.Prepend(first).OfType<string>().Distinct()];
    }

    /// <returns>Null, with a diagnostic, for a key that is taken.</returns>
    private Element? ReadElement(MapReader fields, Dictionary<string, Place> keys, Dictionary<string, Place> marks)
    {
        var key = fields.RequiredText("key");
        var isFirst = CatalogueKeys.TakeOnce(fields, "key", key, keys);
        var element = new Element(
            key,
            fields.RequiredText("statement"),
            fields.Flag("optional"),
            PartsReader.Read(fields),
            fields.Texts("examples"),
            fields.Group("rules", rules => RuleReader.Read(rules, references, academic)) ?? [],
            fields.Text("doubt")
        )
        {
            MayBeNone = fields.Flag("may-be-none"),
            Note = ReadNote(fields),
            Footnotes = FootnotesReader.Read(fields, marks),
            Formats = FormatsReader.Read(fields),
        };
        return isFirst ? element : null;
    }
}
