using ItaSite.Catalogues;
using ItaSite.Memory;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Pages;

/// <summary>What a page is made of, but for what stands at the places that it asks for.</summary>
/// <param name="Forms">Those that its tables may follow.</param>
internal readonly record struct PageInputs(
    Same<PageDraft> Draft,
    Same<Item?> Item,
    string Layout,
    DigitStyle Digits,
    Same<TopicLinks> Topics,
    Same<IReadOnlyList<TableForm>> Forms
);
