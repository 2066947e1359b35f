using ItaSite.Model;
using ItaSite.Reading;

namespace ItaSite.Building;

/// <summary>What an item takes over from the item of the same topic of an earlier year.</summary>
/// <param name="Remarks">By element key, what to tell whoever fills the page.</param>
internal sealed record ItemInheritance(CarriedPage Page, IReadOnlyDictionary<string, string> Remarks)
{
    /// <param name="file">The item's new page.</param>
    /// <returns>Null if the earlier year has no page of that topic.</returns>
    public static ItemInheritance? Of(Item item, FiscalYear year, EarlierYear earlier, string file)
    {
        var before = earlier.Catalogue.Items.FirstOrDefault(old => old.Topic == item.Topic && earlier.Pages.ContainsKey(old.Code));
        if (before is null)
            return null;

        var page = earlier.Pages[before.Code];
        var shared = item.Elements.Where(element => before.Elements.Any(old => old.Key == element.Key)).ToList();
        var lasting = shared.Where(element => !IsOfYear(element)).Select(element => element.Key).ToList();
        var carried = page.Carry(lasting, [.. item.Elements.Concat(before.Elements).Select(element => element.Key)], file);

        var remarks = new Dictionary<string, string>();
        foreach (var element in shared)
        {
            if (page.LinkTo(element.Key, file) is not { } link)
                continue;

            if (IsOfYear(element))
                remarks.Add(element.Key, $"ต้องเป็นข้อมูลใหม่ของปี {year} ข้อมูลของปี {earlier.Catalogue.Year} อยู่ที่ {link}");
            else if (carried.Sections.ContainsKey(element.Key) || carried.Evidence.ContainsKey(element.Key))
                remarks.Add(element.Key, $"นำมาจากปี {earlier.Catalogue.Year} ({link}) ให้ตรวจว่ายังเป็นปัจจุบัน");
        }

        return new ItemInheritance(carried, remarks);
    }

    /// <summary>Last year's evidence can't serve again where the requirement names a year, a period or who was in office.</summary>
    private static bool IsOfYear(Element element) => element.Rules.Any(rule => rule
        is ElementRule.OfYear or ElementRule.Covers or ElementRule.CutBy or ElementRule.PlanLength or ElementRule.SignedByHead);
}
