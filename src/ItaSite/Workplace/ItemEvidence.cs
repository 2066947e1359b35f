using ItaSite.Catalogues;
using ItaSite.Editing;

namespace ItaSite.Workplace;

/// <summary>Leads the elements of an item that show nothing yet to where their evidence stands.</summary>
internal static class ItemEvidence
{
    /// <param name="link">As the item's page links to it.</param>
    public static EditedText LeadTo(ItemInWork item, string text, string link, Func<Element, bool> which)
    {
        var edited = new EditedText(text);
        foreach (var element in item.Record.Item.Elements.Where(element => which(element) && IsBare(item, element)))
            edited = edited.Then(now =>
                TypedValue.SetAtTop(item.File, now, FieldPath.Of("evidence", element.Key), link)
            );

        return edited;
    }

    /// <summary>Where a person wrote something, their word stands.</summary>
    private static bool IsBare(ItemInWork item, Element element) =>
        new[] { item[ItemInWork.TextField(element)], item[ItemInWork.EvidenceField(element)] }.All(field =>
            field.Now.Trim().Length == 0 && field.Typed.Trim().Length == 0
        );
}
