namespace ItaSite.Diagnostics;

/// <summary>Every sentence about slips of Thai typing.</summary>
internal static class TextProblems
{
    // How the marks of a letter are typed

    public static readonly Problem SaraAmIsSplit = new(
        "ITA701",
        Severity.Warning,
        "“{0}” พิมพ์สระอำเป็นสองตัว (นิคหิตกับสระอา) ให้พิมพ์ ำ ตัวเดียวเป็น “{1}”",
        "\"{0}\" types SARA AM as two characters (nikhahit and SARA AA); type one character: \"{1}\".",
        "มองด้วยตาเหมือนกัน แต่ค้นหาไม่พบและเรียงลำดับผิด มักเกิดจากการคัดลอกข้อความจาก PDF คำสั่ง ita fix แก้ให้ได้",
        "It looks the same, but searches miss it and it sorts wrongly. It usually comes with text copied from a PDF. "
            + "ita fix fixes it."
    );

    public static readonly Problem ToneIsAfterVowel = new(
        "ITA702",
        Severity.Warning,
        "“{0}” พิมพ์วรรณยุกต์หลังสระ ให้พิมพ์วรรณยุกต์ก่อนเป็น “{1}”",
        "\"{0}\" has its tone mark after the vowel; type the tone mark first: \"{1}\".",
        "วรรณยุกต์ต้องอยู่ก่อน ำ า และ ะ เช่น น ตามด้วยไม้โท แล้วจึง ำ คำสั่ง ita fix แก้ให้ได้",
        "A tone mark stands before SARA AM, SARA AA and SARA A. ita fix fixes it."
    );

    public static readonly Problem SaraAeIsTwoSaraE = new(
        "ITA703",
        Severity.Warning,
        "“{0}” พิมพ์สระแอเป็นสระเอสองตัว ให้พิมพ์ แ ตัวเดียวเป็น “{1}”",
        "\"{0}\" types SARA AE as two SARA E; type one character: \"{1}\".",
        "มองด้วยตาเหมือนกัน แต่ค้นหาไม่พบ และโปรแกรมอ่านหน้าจออ่านผิด คำสั่ง ita fix แก้ให้ได้",
        "It looks the same, but searches miss it and screen readers misread it. ita fix fixes it."
    );

    public static readonly Problem ToneIsBeforeVowel = new(
        "ITA704",
        Severity.Warning,
        "“{0}” พิมพ์วรรณยุกต์หรือการันต์ก่อนสระบนหรือสระล่าง ให้สลับเป็น “{1}”",
        "\"{0}\" has a tone mark or thanthakhat before the upper or lower vowel; swap them: \"{1}\".",
        "ลำดับที่ถูกคือ พยัญชนะ สระบนหรือสระล่าง แล้วจึงวรรณยุกต์ คำสั่ง ita fix แก้ให้ได้",
        "The right order is consonant, upper or lower vowel, tone mark. ita fix fixes it."
    );

    public static readonly Problem MarkIsDoubled = new(
        "ITA705",
        Severity.Warning,
        "“{0}” พิมพ์สระหรือวรรณยุกต์ซ้ำ ให้แก้เป็น “{1}”",
        "\"{0}\" repeats a vowel or tone mark; correct it to \"{1}\".",
        "ตัวที่ซ้ำมักซ้อนกันจนมองไม่เห็น แต่ทำให้ค้นหาไม่พบ คำสั่ง ita fix แก้ให้ได้",
        "Repeated marks often lie on top of each other unseen, but searches miss the word. ita fix fixes it."
    );

    public static readonly Problem MarksClash = new(
        "ITA706",
        Severity.Warning,
        "“{0}” มีสระหรือวรรณยุกต์ที่อยู่ด้วยกันไม่ได้ในพยางค์เดียว ให้ตรวจและพิมพ์ใหม่",
        "\"{0}\" has vowels or tone marks that can't share one letter; check it and type it again.",
        "พยัญชนะหนึ่งตัวมีวรรณยุกต์ได้ตัวเดียว และมีสระบนหรือสระล่างได้ตัวเดียว โปรแกรมไม่รู้ว่าตัวใดถูก จึงไม่แก้ให้",
        "A consonant bears one tone mark and one upper or lower vowel. The program can't know which is right and "
            + "leaves it to you."
    );

    // Letters that are not what they seem

    public static readonly Problem LetterIsInvisible = new(
        "ITA707",
        Severity.Warning,
        "“{0}” มีอักขระที่มองไม่เห็นแทรกอยู่ ({1}) ให้ลบออก",
        "\"{0}\" has an invisible character in it ({1}); remove it.",
        "มักติดมาจากการคัดลอกจากเว็บไซต์หรือโปรแกรมอื่น ทำให้ค้นหาไม่พบ คำสั่ง ita fix แก้ให้ได้",
        "It comes with text copied from elsewhere, and searches miss the word. ita fix fixes it."
    );

    public static readonly Problem LetterTurnsOthers = new(
        "ITA717",
        Severity.Warning,
        "“{0}” มีอักขระควบคุมทิศทางที่มองไม่เห็นแทรกอยู่ ({1}) ทำให้ตัวอักษรแสดงสลับตำแหน่งหรือลวงตา ให้ลบออก",
        "\"{0}\" has an unseen control of direction in it ({1}), which shows letters in another order than they are "
            + "stored; remove it.",
        "ภาษาไทยและอังกฤษไม่ใช้อักขระนี้ มักติดมาจากการคัดลอก หรือใส่ไว้เพื่อซ่อนตัวเลขหรือนามสกุลไฟล์ "
            + "คำสั่ง ita fix แก้ให้ได้เมื่ออยู่ในข้อความของหน้า",
        "Neither Thai nor English needs it: it comes with copied text, or hides a number or a file's extension. "
            + "ita fix removes it from the text of pages."
    );

    public static readonly Problem SpaceDoesNotBreak = new(
        "ITA708",
        Severity.Warning,
        "ใกล้ “{0}” เป็นช่องว่างแบบไม่ตัดบรรทัด (U+00A0) ให้พิมพ์เว้นวรรคธรรมดา",
        "Near \"{0}\" stands a no-break space (U+00A0); type an ordinary space.",
        "ช่องว่างชนิดนี้มักติดมาจาก Word ทำให้ค้นหาไม่พบและบรรทัดล้นจอ คำสั่ง ita fix แก้ให้ได้ เว้นแต่ที่ต้นบรรทัด",
        "It usually comes from Word; searches miss the text and lines overflow. ita fix fixes it, but at the start of "
            + "a line."
    );

    public static readonly Problem GlyphIsPrivate = new(
        "ITA709",
        Severity.Warning,
        "“{0}” มีอักขระเฉพาะของฟอนต์เก่า ({1}) ซึ่งเครื่องอื่นแสดงไม่ได้ ให้พิมพ์ใหม่ด้วยแป้นไทย",
        "\"{0}\" has a character of an old font ({1}) that other machines can't show; type it again.",
        "ฟอนต์ไทยรุ่นเก่าใช้รหัสของตนเองแทนสระและวรรณยุกต์ที่ขยับตำแหน่ง มักติดมาจาก PDF คำสั่ง ita fix "
            + "แก้ตัวที่รู้จักให้ได้",
        "Old Thai fonts have codes of their own for shifted vowels and tone marks; they come with text from PDF. ita "
            + "fix corrects those it knows."
    );

    public static readonly Problem LetterIsForeign = new(
        "ITA710",
        Severity.Warning,
        "“{0}” มีตัวอักษร “{1}” ({2}) ซึ่งไม่ใช่อักษรไทยปนอยู่ในคำ ให้พิมพ์ใหม่ด้วยแป้นไทย หรือเว้นวรรคถ้าตั้งใจ",
        "\"{0}\" has the letter \"{1}\" ({2}), which is not Thai, inside a word; type it again in Thai, or put spaces "
            + "around it if it is meant.",
        "ตัวอักษรของภาษาอื่นที่หน้าตาคล้ายอักษรไทยมักมาจากการแปลงภาพเป็นข้อความ ทำให้ค้นหาไม่พบ คำสั่ง ita fix "
            + "แก้เฉพาะตัวที่รู้แน่ว่าแทนตัวใด",
        "Look-alike letters come from text recognition, and searches miss the word. ita fix fixes only letters that "
            + "stand for one Thai letter."
    );

    // Names of files

    public static readonly Problem FileNameBeginsWithMark = new(
        "ITA711",
        Severity.Warning,
        "ชื่อ “{0}” ขึ้นต้นด้วยสระหรือวรรณยุกต์ที่ไม่มีพยัญชนะ ให้เปลี่ยนชื่อไฟล์ เช่น “{1}”",
        "The name \"{0}\" begins with a vowel or tone mark without a consonant; rename the file, for instance to "
            + "\"{1}\".",
        "บางระบบเปิดหรือคัดลอกไฟล์ชื่อเช่นนี้ไม่ได้ เปลี่ยนชื่อแล้วแก้ลิงก์ในหน้าที่อ้างถึงด้วย",
        "Some systems can't open or copy such a file. After renaming, correct the links that name it."
    );

    public static readonly Problem FileNameHasOuterSpace = new(
        "ITA712",
        Severity.Warning,
        "ชื่อ “{0}” มีช่องว่างหน้าหรือหลังชื่อ ให้เปลี่ยนชื่อไฟล์หรือโฟลเดอร์เป็น “{1}”",
        "The name \"{0}\" begins or ends with a space; rename the file or folder to \"{1}\".",
        "Windows ตัดช่องว่างท้ายชื่อทิ้ง ลิงก์จึงเสียเมื่อย้ายเครื่อง เปลี่ยนชื่อแล้วแก้ลิงก์ในหน้าที่อ้างถึงด้วย",
        "Windows drops spaces at the end, so links break on another machine. After renaming, correct the links that "
            + "name it."
    );

    public static readonly Problem FileNameIsMistyped = new(
        "ITA713",
        Severity.Warning,
        "ชื่อ “{0}” พิมพ์สระ วรรณยุกต์ หรืออักขระผิดแบบ ให้เปลี่ยนชื่อเป็น “{1}”",
        "The name \"{0}\" has wrongly typed vowels, tone marks or characters; rename it to \"{1}\".",
        "ชื่อที่มองเหมือนกันแต่พิมพ์ต่างกันถือเป็นคนละไฟล์ ลิงก์จึงเสียง่าย "
            + "เปลี่ยนชื่อแล้วแก้ลิงก์ในหน้าที่อ้างถึงด้วย",
        "Names that look alike but are typed differently are different files, so links break easily. After renaming, "
            + "correct the links."
    );

    // Words

    public static readonly Problem NameIsMisspelt = new(
        "ITA714",
        Severity.Warning,
        "“{0}” สะกดไม่ตรงกับชื่อใน site.config.json ให้แก้เป็น “{1}”",
        "\"{0}\" is not spelt as in site.config.json; correct it to \"{1}\".",
        "ชื่อที่ถูกคือ name shortName subdistrict และ names ในกลุ่ม agency ถ้าคำนี้เป็นชื่ออื่นที่ถูกต้องอยู่แล้ว "
            + "เช่นตำบลข้างเคียง ให้เพิ่มใน names คำสั่ง ita fix แก้ให้ได้เมื่อแน่ใจ",
        "The right names are name, shortName, subdistrict and names of the group agency. If this is another right "
            + "name, such as a neighbour's, add it to names. ita fix fixes it where it is certain."
    );

    public static readonly Problem WeekdayIsWrong = new(
        "ITA715",
        Severity.Warning,
        "{0} ตรงกับวัน{1} ไม่ใช่วัน{2} ให้ตรวจว่าวันหรือวันที่ผิด แล้วแก้",
        "{0} was or will be a {1}, not a {2}; find out whether the weekday or the date is wrong, and correct it.",
        "โปรแกรมรู้ว่าสองอย่างไม่ตรงกัน แต่ไม่รู้ว่าอย่างใดผิด จึงไม่แก้ให้ ดูจากต้นฉบับ เช่น "
            + "หนังสือเชิญหรือบัญชีผู้เข้าประชุม",
        "The two disagree and the program can't know which is wrong, so it never changes them. Look at the original, "
            + "such as the invitation."
    );

    public static readonly Problem ItemCodeHasZero = new(
        "ITA716",
        Severity.Warning,
        "“{0}” พิมพ์เลขศูนย์แทนตัวอักษร O ในรหัสข้อ ให้แก้เป็น “{1}”",
        "\"{0}\" has a zero for the letter O in the code of an item; correct it to \"{1}\".",
        "รหัสข้อของแบบวัด OIT ขึ้นต้นด้วยตัวอักษร O ถ้าพิมพ์เป็นศูนย์ ผู้ประเมินค้นหาไม่พบ คำสั่ง ita fix "
            + "แก้ให้ได้เมื่ออยู่หลังคำว่า ข้อ",
        "Codes of OIT items begin with the letter O; assessors who search for it miss a zero. ita fix fixes it after "
            + "the word ข้อ."
    );
}
