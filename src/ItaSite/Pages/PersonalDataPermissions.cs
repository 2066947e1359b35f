using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Pages;

/// <summary>Reads <c>allow-personal:</c> of a page's front matter.</summary>
internal static class PersonalDataPermissions
{
    public static IReadOnlyList<PersonalDataPermission> Read(PageDraft draft, DiagnosticBag diagnostics)
    {
        var reasons = Reasons.Read(draft.AllowedPersonal, diagnostics);
        return
        [
            .. draft
                .AllowedPersonal.Where(entry => reasons.ContainsKey(entry.Key))
                .Select(entry => new PersonalDataPermission(entry.Key, reasons[entry.Key], entry.Place)),
        ];
    }
}
