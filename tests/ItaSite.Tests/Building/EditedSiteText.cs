namespace ItaSite.Tests.Building;

/// <summary>What the edited site has besides the small site in a string; its theme reads much.</summary>
internal static class EditedSiteText
{
    public const string More = """
        -- site.config.json --
        {
          "agency": { "name": "องค์การบริหารส่วนตำบลตัวอย่าง", "shortName": "อบต.ตัวอย่าง" },
          "baseUrl": "https://www.example.go.th/",
          "fiscalYear": 2570,
          "theme": "plain",
          "eit": { "url": "https://survey.example.go.th/eit/abc" },
          "menu": [{ "title": "หน้าแรก", "page": "index.md" }, { "title": "ติดต่อ", "page": "contact.md" }],
          "channels": [{ "kind": "complaints", "title": "ร้องเรียน", "page": "contact.md" }],
          "publishWorkshop": true
        }
        -- content/index.md --
        # หน้าแรก

        [รายการ](/oit/2570/index.html) [ปีก่อน](/oit/2569/index.html) [เรื่อง](about.md#more)
        -- content/about.md --
        ---
        title: เกี่ยวกับเรา
        updated: 2570-02-01
        ---
        ## ประวัติ {#history}
        ตำบลตัวอย่าง ดู [แผน](files/plan.pdf#page=1) และ ![จุด](files/dot.png)
        ## เพิ่มเติม {#more}
        ![บันทึก](files/note.txt)
        -- content/pdpa.md --
        ---
        title: ความเป็นส่วนตัว
        layout: pdpa
        ---
        โทร 081-234-5678
        -- content/tables.md --
        # ตาราง

        ![ตารางหนึ่ง](data/t.csv){.chart}

        ![ตารางสอง](data/t.xlsx)
        -- content/oit/2570/catalogue.yaml --
        fiscal-year: 2570
        abbreviation: ITA
        title: การประเมิน
        agency-type: อบต.
        source: เขียนขึ้นเพื่อทดสอบ
        units: { office: สำนักปลัด, works: กองช่าง }
        instruments:
          - { id: OIT, title: แบบวัด, weight: 40 }
          - { id: EIT, title: แบบวัดสอง, weight: 30 }
        indicators:
          - { id: "7", instrument: EIT, title: คุณภาพ }
          - id: "1"
            instrument: OIT
            sub-indicators:
              - id: "1.1"
                groups:
                  - key: basic
                    items:
                      - id: A1
                        title: โครงสร้าง
                        topic: structure
                        responsible: [office]
                        elements:
                          - { key: chart, statement: แสดงแผนผัง }
                          - { key: posts, statement: แสดงตำแหน่ง, rules: { min-count: { at-least: 2, of: post } } }
                      - id: A2
                        title: แผน
                        topic: plan
                        responsible: [works]
                        elements:
                          - { key: plan, statement: แสดงแผน, rules: { link-from-home: true } }
                          - { key: ask, statement: ช่องทาง, rules: { depends-on: A1 } }
                      - id: A3
                        title: ร้องเรียน
                        topic: complaints
                        elements:
                          - { key: way, statement: แสดงช่องทาง }
        -- content/oit/2570/measures.yaml --
        fiscal-year: 2570
        source: ทดสอบ
        report:
          title: รายงาน
          previous-result: { fiscal-year: 2569, score: 70.5, grade: C }
          goal: ให้ดีขึ้น
        indicators:
          - indicator: "7"
            guidelines: [ทำให้ดี]
            responsible: [office]
            declared: done
            progress: [ทำแล้ว]
        -- content/oit/2570/forms.yaml --
        fiscal-year: 2570
        forms:
          - key: people
            title: รายชื่อ
            source: ทดสอบ
            columns:
              - { key: name, names: [ชื่อ], required: true }
              - { key: count, names: [จำนวน], type: number, required: true }
              - { key: photo, names: [รูป], type: picture }
            checks:
              - totals: [count]
        -- content/oit/2570/a1.md --
        ---
        item: A1
        declared: done
        published: 2570-01-31
        period: FY2570
        notes: [ส่งแล้ว]
        ---
        ## แผนผัง {#chart}
        สำนักปลัด กองคลัง [เรื่อง](../../about.md)
        ## ตำแหน่ง {#posts}
        - ปลัด
        - รองปลัด
        -- content/oit/2570/a2.md --
        ---
        item: A2
        declared: in-progress
        evidence: { plan: ../../files/plan.pdf }
        ---
        ## ช่องทาง {#ask}
        [ถาม](../../contact.md)

        ![ตาราง](../../data/t.csv)
        -- themes/plain/templates/base.html --
        <!doctype html>
        <html lang="{{ page.lang }}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{{ page.csp }}"><title>{{ page.title }}</title><meta name="description" content="{{ page.description }}">{{ if page.layout != '404' }}<link rel="stylesheet" href="{{ asset 'site.css' }}">{{ end }}{{ page.structured_data }}</head>
        <body>{{ include 'menu' site.menu }}<a href="{{ site.checklist }}">รายการ</a> {{ if site.eit }}<a href="{{ site.eit }}">EIT</a> <a href="{{ site.poster }}">A4</a>{{ end }} <a href="{{ site.news }}">ข่าว</a> <a href="{{ site.search }}">ค้นหา</a> <a href="{{ site.site_map }}">แผนผัง</a>
        {{ for step in page.breadcrumbs }}<a href="{{ step.address }}">{{ step.title }}</a> {{ end }}{{ if page.older }}<p>{{ page.older.year_title }} {{ for one in page.older.current }}<a href="{{ one.address }}">{{ one.title }}</a>{{ end }}</p>{{ end }}
        {{ for change in page.changes }}<p>{{ change.kind }} {{ change.title }}</p>{{ end }}
        {{ content }}</body></html>
        -- themes/plain/templates/partials/menu.html --
        {{ for entry in $1 }}<a href="{{ entry.address }}"{{ if is_current entry.address }} aria-current="page"{{ end }}>{{ entry.title }}</a> {{ end }}
        -- themes/plain/templates/home.html --
        <h1>{{ page.title }}</h1>{{ page.content }}<img src="{{ eit.svg }}" alt="{{ eit.url }}"><p>{{ register.totals.found }}</p>{{ for entry in latest_news }}<a href="{{ entry.address }}">{{ entry.title }}</a> {{ entry.summary }}{{ end }}
        -- themes/plain/templates/pdpa.html --
        <h1>{{ page.title }}</h1>{{ page.content }}<p>{{ number privacy_facts.pages }} {{ privacy_facts.scripts }}</p>
        -- themes/plain/templates/search.html --
        <h1>{{ page.title }}</h1><p data-version="{{ search.version }}"></p>
        -- themes/plain/templates/item.html --
        <h1>{{ page.title }}</h1>{{ if previous }}<a href="{{ previous.address }}">{{ previous.title }}</a>{{ end }}{{ if next }}<a href="{{ next.address }}">{{ next.title }}</a>{{ end }}
        {{ for element in item.elements }}<p>{{ element.key }} {{ element.state }}{{ for verdict in element.verdicts }} {{ verdict.rule }}={{ verdict.judgement }}: {{ verdict.message }}{{ end }}{{ for one in element.evidence }} <a href="{{ one.address }}">{{ one.title }}</a>{{ end }}</p>
        {{ end }}{{ for section in page.sections }}{{ if section.heading }}<h2 id="{{ section.id }}">{{ section.heading }}</h2>{{ end }}{{ if section.element }}<p>{{ section.element.state }}</p>{{ end }}{{ section.html }}{{ end }}
        -- themes/plain/assets/filter.js --
        "use strict";
        """;
}
