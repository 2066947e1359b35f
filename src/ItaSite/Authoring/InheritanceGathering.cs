using ItaSite.Catalogues;
using ItaSite.Markdown;
using ItaSite.Thai;

namespace ItaSite.Authoring;

/// <summary>Gathers, page by page, what a new item's page takes along.</summary>
internal sealed class InheritanceGathering(Item item, FiscalYear year, EarlierYear earlier, string file)
{
    /// <summary>Under the heading of an element, which is of the second level.</summary>
    private const int PartLevel = 3;

    private readonly FiscalYear earlierYear = earlier.Catalogue.Year;
    private readonly Dictionary<string, CarriedSection> sections = [];
    private readonly Dictionary<string, string> evidence = [];
    private readonly Dictionary<string, List<string>> remarks = [];
    private readonly List<string> unsorted = [];
    private readonly List<string> leads = [];
    private readonly List<string> notes = [];
    private readonly HashSet<string> names = [];
    private bool isSample;

    /// <param name="heirs">All items that take on the old one.</param>
    public void Add(Item old, IReadOnlyList<Item> heirs)
    {
        var page = earlier.Pages[old.Code];
        List<string> heirKeys = [.. heirs.SelectMany(heir => heir.Elements).Select(element => element.Key)];
        var shared = item.Elements.Where(element => page.Holds(element.Key)).ToList();
        List<string> apart = [.. heirKeys, .. old.Elements.Select(element => element.Key)];
        var others = item.SharesTopicWith(old) ? OthersOf(old, page, heirKeys, apart) : [];
        List<string> lasting =
        [
            .. shared.Where(element => !YearPairing.IsOfYear(element, item, year)).Select(element => element.Key),
            .. others.Where(other => other.IsLasting).Select(other => other.Key),
        ];
        var carried = page.Carry(lasting, apart, [.. item.Elements.Select(element => element.Key)], file);
        carried = WithOwnNames(carried, old.Code.Slug);
        isSample |= carried.IsSample;
        AddLead(old, heirs, carried.Lead, page.LinkFrom(file));
        notes.AddRange(carried.Notes.Length == 0 ? [] : [carried.Notes]);

        foreach (var element in shared)
        {
            if (carried.Evidence.TryGetValue(element.Key, out var link) && !evidence.TryAdd(element.Key, link))
                Append(element.Key, LinkText(element.Statement, link));

            if (carried.Sections.TryGetValue(element.Key, out var section) && !sections.TryAdd(element.Key, section))
                Append(element.Key, section.AsPart(PartLevel));

            if (
                lasting.Contains(element.Key)
                    ? carried.Sections.ContainsKey(element.Key) || carried.Evidence.ContainsKey(element.Key)
                    : page.Holds(element.Key)
            )
                Remark(element.Key, OriginOf(page.LinkTo(element.Key, file)!, lasting.Contains(element.Key)));
        }

        foreach (var (key, title, isLasting) in others)
            AddOther(key, title, OriginOf(page.LinkTo(key, file)!, isLasting) + Split(old, title, heirs), carried);
    }

    public ItemInheritance Done() =>
        new(
            new CarriedPage(sections, evidence, string.Join("\n\n", notes), isSample)
            {
                Unsorted = string.Join("\n\n", unsorted),
                Lead = string.Join("\n\n", leads),
            },
            remarks.ToDictionary(entry => entry.Key, entry => string.Join("\n     ", entry.Value))
        );

    /// <summary>
    /// Goes with the item's topic, or with the first heir where none has it; what is of the old year stays there.
    /// </summary>
    private void AddLead(Item old, IReadOnlyList<Item> heirs, string lead, string link)
    {
        var taker = heirs.FirstOrDefault(heir => heir.SharesTopicWith(old)) ?? heirs[0];
        if (lead.Length == 0 || (!item.SharesTopicWith(old) && item.Code != taker.Code))
            return;

        var isLasting = !YearPairing.NamesYear($"{old.Title} {lead}", earlierYear);
        var origin = ScaffoldComment.Safe($"ข้อความก่อนหัวข้อแรกของข้อ {old.Code} {OriginOf(link, isLasting)}");
        leads.Add($"<!-- {origin} -->{(isLasting ? $"\n\n{lead}" : "")}");
    }

    /// <summary>
    /// What no element of the new year has the key of: under the item's only element, or at the end of the page, to be
    /// sorted.
    /// </summary>
    private void AddOther(string key, string title, string origin, CarriedPage carried)
    {
        var link = carried.Evidence.TryGetValue(key, out var found) ? LinkText(title, found) : null;
        var section = carried.Sections.GetValueOrDefault(key);
        if (item.Elements is [var only])
        {
            foreach (var part in new[] { section?.AsPart(PartLevel), link }.OfType<string>())
                Append(only.Key, part);

            Remark(only.Key, origin);
            return;
        }

        unsorted.Add(
            string.Join(
                "\n\n",
                new[]
                {
                    $"<!-- {ScaffoldComment.Safe(origin)}\n     ให้ย้ายไปไว้ใต้หัวข้อที่ตรงกับข้อกำหนดของปี {year} -->",
                    section?.AsPart(PartLevel - 1),
                    link,
                }.OfType<string>()
            )
        );
    }

    private void Append(string key, string part) =>
        sections[key] = sections.TryGetValue(key, out var section)
            ? section with
            {
                Markdown = $"{section.Markdown}\n\n{part}",
            }
            : new CarriedSection(null, part);

    private void Remark(string key, string remark)
    {
        if (remarks.TryGetValue(key, out var known))
            known.Add(remark);
        else
            remarks.Add(key, [remark]);
    }

    private string OriginOf(string link, bool isLasting) =>
        isLasting
            ? $"นำมาจากปี {earlierYear} ({link}) ให้ตรวจว่ายังเป็นปัจจุบัน"
            : $"ต้องเป็นข้อมูลใหม่ของปี {year} ข้อมูลของปี {earlierYear} อยู่ที่ {link}";

    /// <summary>Names are known in a whole page, so they are kept apart over all of its pieces at once.</summary>
    private CarriedPage WithOwnNames(CarriedPage carried, string mark)
    {
        const string between = "\n\u001F\n";
        var keys = carried.Sections.Keys.ToList();
        var all = string.Join(
            between,
            [
                .. keys.SelectMany(key => new[] { carried.Sections[key].Heading!, carried.Sections[key].Markdown }),
                carried.Notes,
                carried.Lead,
            ]
        );
        var pieces = EarlierLabels.Apart(all, names, mark).Split(between);
        return carried with
        {
            Sections = keys.Select((key, i) => (key, Section: new CarriedSection(pieces[2 * i], pieces[(2 * i) + 1])))
                .ToDictionary(entry => entry.key, entry => entry.Section),
            Notes = pieces[^2],
            Lead = pieces[^1],
        };
    }

    /// <summary>What the old page has that no element of the new year has the key of.</summary>
    private List<(string Key, string Title, bool IsLasting)> OthersOf(
        Item old,
        EarlierPage page,
        List<string> heirKeys,
        List<string> apart
    ) =>
        [
            .. old
                .Elements.Where(element => !heirKeys.Contains(element.Key) && page.Holds(element.Key))
                .Select(element => (element.Key, element.Statement, !YearPairing.IsOfYear(element, old, earlierYear))),
            .. page.OwnSections(apart)
                .Select(section =>
                    (section.Id, section.Title, !YearPairing.NamesYear($"{old.Title} {section.Title}", earlierYear))
                ),
        ];

    private static string Split(Item old, string title, IReadOnlyList<Item> heirs) =>
        $" เดิมคือข้อ {old.Code} “{title}”"
        + (
            heirs.Count > 1
                ? $" ซึ่งแยกเป็นข้อ {string.Join(", ", heirs.Select(heir => heir.Code))} ให้เหลือไว้ในข้อที่ตรงกัน"
                : ""
        );

    private static string LinkText(string text, string link) =>
        $"[{text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}]({link})";
}
